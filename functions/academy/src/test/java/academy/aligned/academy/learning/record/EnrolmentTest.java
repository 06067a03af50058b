package academy.aligned.academy.learning.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.events.CommerceEvent.AccessChanged;
import academy.aligned.kernel.ids.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentTest {
  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
  private static final UserId ANA = new UserId("0195f6a0-0000-7000-8000-000000000001");

  /** Something commerce said, and when. */
  private record Told(AccessChanged event, Instant at) {}

  private static Told told(String purchase, int version, String state, String... courses) {
    return told(purchase, version, state, null, courses);
  }

  private static Told told(
      String purchase, int version, String state, @Nullable Instant until, String... courses) {
    var event =
        new AccessChanged(ANA, purchase, List.of(courses), state, until, "v" + version, version);
    return new Told(event, NOW.minus(Duration.ofDays(30)).plus(Duration.ofDays(version)));
  }

  private static Map<String, Purchase> heard(List<Told> told) {
    Map<String, Purchase> purchases = new TreeMap<>();
    for (Told one : told) {
      String name = one.event().purchase();
      Purchase known = purchases.getOrDefault(name, Purchase.unheard(name));
      purchases.put(name, known.after(one.event(), one.at()));
    }
    return purchases;
  }

  private static Enrolment in(String course, Told... told) {
    return Enrolment.of(course, heard(List.of(told)).values(), NOW).orElseThrow();
  }

  @Test
  void nobody_is_enrolled_in_what_she_did_not_buy() {
    assertThat(Enrolment.of("walking", heard(List.of()).values(), NOW)).isEmpty();
    assertThat(
            Enrolment.of(
                "walking", heard(List.of(told("a", 1, "ACTIVE", "running"))).values(), NOW))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, true",
    "GRACE, true",
    "PAUSED, false",
    "PENDING, false",
    "ENDED, false",
    "REVOKED, false"
  })
  void what_is_paid_or_soon_to_be_is_open_and_nothing_else(String state, boolean open) {
    assertThat(in("walking", told("a", 1, state, "walking")).open()).isEqualTo(open);
  }

  @Test
  void of_several_purchases_the_best_counts() {
    Enrolment enrolment =
        in(
            "walking",
            told("a", 3, "REVOKED", "walking"),
            told("b", 1, "GRACE", "walking", "running"),
            told("c", 1, "PAUSED", "walking"));
    assertThat(enrolment.state()).isEqualTo(AccessState.GRACE);
    assertThat(enrolment.revoked()).isFalse();
  }

  @Test
  void one_for_good_is_better_than_one_that_ends() {
    Enrolment enrolment =
        in(
            "walking",
            told("a", 1, "ACTIVE", NOW.plusSeconds(60), "walking"),
            told("b", 1, "ACTIVE", "walking"));
    assertThat(enrolment.until()).isNull();
  }

  @Test
  void an_older_version_that_comes_late_changes_nothing() {
    Enrolment enrolment =
        in(
            "walking",
            told("a", 3, "ENDED", "walking"),
            told("a", 2, "ACTIVE", "walking"),
            told("a", 3, "ACTIVE", "walking"));
    assertThat(enrolment.state()).isEqualTo(AccessState.ENDED);
    assertThat(enrolment.reason()).isEqualTo("v3");
  }

  @Test
  void a_course_that_a_change_of_plan_leaves_out_is_shut() {
    List<Told> told =
        List.of(told("a", 1, "ACTIVE", "walking", "running"), told("a", 2, "ACTIVE", "walking"));
    assertThat(Enrolment.of("running", heard(told).values(), NOW)).isEmpty();
    assertThat(Enrolment.of("running", heard(told.reversed()).values(), NOW)).isEmpty();
  }

  @Test
  void what_was_given_until_a_moment_ends_there_even_if_nobody_says_so() {
    Told given = told("a", 1, "GRACE", NOW, "walking");
    assertThat(in("walking", given).state()).isEqualTo(AccessState.ENDED);
    assertThat(
            Enrolment.of("walking", heard(List.of(given)).values(), NOW.minusSeconds(1))
                .orElseThrow()
                .open())
        .isTrue();
  }

  @Test
  void lessons_are_counted_from_when_the_course_was_first_open() {
    Told[] told = {
      told("a", 1, "PENDING", "walking"),
      told("a", 2, "ACTIVE", "walking"),
      told("a", 5, "PAUSED", "walking"),
      told("a", 9, "ACTIVE", "walking")
    };
    assertThat(in("walking", told).start()).isEqualTo(told[1].at());
  }

  @Test
  void any_order_and_any_repetition_ends_in_the_same_place() {
    List<Told> life =
        List.of(
            told("a", 1, "PENDING", "walking"),
            told("a", 2, "ACTIVE", "walking", "running"),
            told("a", 3, "GRACE", NOW.plusSeconds(9), "walking", "running"),
            told("a", 4, "REVOKED", "walking"),
            told("b", 1, "ACTIVE", "running"),
            told("b", 2, "PAUSED", "running"));
    Set<Object> ends = new HashSet<>();
    for (int seed = 0; seed < 500; seed++) {
      List<Told> shuffled = new ArrayList<>(life);
      Random random = new Random(seed);
      shuffled.add(life.get(random.nextInt(life.size())));
      Collections.shuffle(shuffled, random);
      ends.add(heard(shuffled));
    }
    assertThat(ends).hasSize(1);
  }

  @Test
  void a_state_nobody_knows_opens_nothing() {
    Told odd = told("a", 1, "FABULOUS", "walking");
    Purchase none = Purchase.unheard("a");
    assertThatThrownBy(() -> none.after(odd.event(), odd.at()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
