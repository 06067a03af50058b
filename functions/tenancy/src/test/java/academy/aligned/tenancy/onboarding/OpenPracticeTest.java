package academy.aligned.tenancy.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.tenancy.Office;
import academy.aligned.tenancy.address.AddressBook;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPracticeTest {
  private final Office office = Office.open();
  private final Persona bonnie = office.world().stranger();
  private final TenantId practice = office.newPractice();
  private final String subdomain = office.newSubdomain();

  private Answer look(String name) {
    return office
        .world()
        .onPlatform(Persona.VISITOR, "GET", "/api/practices/subdomain?name=" + name, null);
  }

  @Test
  void a_free_name_is_hers_and_she_owns_the_practice_at_once() {
    assertThat(look(subdomain).body().path("available").asBoolean()).isTrue();

    Answer opened = office.openPractice(bonnie, office.wish(practice, subdomain));

    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.body().path("host").asString()).isEqualTo(subdomain + ".aligned.localhost");
    assertThat(opened.body().path("url").asString())
        .isEqualTo("http://" + subdomain + ".aligned.localhost:8080/");
    Answer me = office.world().onPlatform(bonnie, "GET", "/api/identity/me", null);
    assertThat(me.body().path("memberships").path(0).path("roles").toString())
        .isEqualTo("[\"OWNER\",\"PRACTITIONER\"]");
  }

  @Test
  void a_taken_name_is_refused_with_one_that_is_free() {
    office.openPractice(bonnie, office.wish(practice, subdomain));

    Answer second =
        office.openPractice(
            office.world().stranger(), office.wish(office.newPractice(), subdomain));

    assertThat(second.status()).isEqualTo(422);
    assertThat(second.badFields()).containsExactly("subdomain");
    String suggestion = look(subdomain).body().path("suggestion").asString();
    assertThat(second.body().path("mend").asString()).contains(suggestion);
    assertThat(look(suggestion).body().path("available").asBoolean()).isTrue();
  }

  @Test
  void a_name_that_looks_like_anothers_is_refused() {
    String tail = office.newPractice().value();
    office.openPractice(bonnie, office.wish(practice, "corner" + tail));

    Answer alike = look("comer" + tail);

    assertThat(alike.body().path("available").asBoolean()).isFalse();
    assertThat(alike.body().path("reason").asString()).contains("mistaken");
  }

  @Test
  void the_same_command_twice_opens_one_practice() {
    office.openPractice(bonnie, office.wish(practice, subdomain));
    Answer again = office.openPractice(bonnie, office.wish(practice, subdomain));

    assertThat(again.status()).isEqualTo(201);
    assertThat(office.world().published()).hasSize(1);
  }

  @Test
  void another_persons_practice_id_cannot_be_used() {
    office.openPractice(bonnie, office.wish(practice, subdomain));
    Answer stolen =
        office.openPractice(
            office.world().stranger(), office.wish(practice, office.newSubdomain()));
    assertThat(stolen.status()).isEqualTo(409);
  }

  @Test
  void what_broke_off_after_the_hold_is_finished_by_the_same_command_at_once() {
    book().hold(office.job(TenantId.PLATFORM), subdomain, practice);
    assertThat(look(subdomain).body().path("available").asBoolean()).isFalse();
    assertThat(office.openPractice(bonnie, office.wish(practice, subdomain)).status())
        .isEqualTo(201);
  }

  private AddressBook book() {
    return office.world().parts().addressBook();
  }

  @Test
  void a_claim_that_broke_off_frees_its_name_after_a_while() {
    book().hold(office.job(TenantId.PLATFORM), subdomain, practice);
    assertThat(look(subdomain).body().path("available").asBoolean()).isFalse();

    office.world().clock().plus(Duration.ofMinutes(11));

    assertThat(look(subdomain).body().path("available").asBoolean()).isTrue();
    assertThat(office.openPractice(bonnie, office.wish(office.newPractice(), subdomain)).status())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "country, Atlantis",
    "timeZone, Mars/Olympus",
    "locale, english",
    "name, ''",
    "practice, SHORT",
    "subdomain, admin"
  })
  void bad_input_names_its_field(String field, String value) {
    Map<String, Object> wish = office.wish(practice, subdomain);
    wish.put(field, value);
    Answer refused = office.openPractice(bonnie, wish);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.badFields()).containsExactly(field);
  }

  @Test
  void nobody_opens_more_than_five() {
    for (int i = 0; i < 5; i++) {
      office.openPractice(bonnie, office.wish(office.newPractice(), office.newSubdomain()));
    }
    Answer sixth = office.openPractice(bonnie, office.wish(practice, subdomain));
    assertThat(sixth.status()).isEqualTo(403);
  }

  @Test
  void practices_are_opened_on_the_platform_alone() {
    var north = office.world().north();
    assertThat(north.post(bonnie, "/api/practices", office.wish(practice, subdomain)).status())
        .isEqualTo(404);
  }
}
