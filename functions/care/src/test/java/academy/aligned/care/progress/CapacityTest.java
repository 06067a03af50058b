package academy.aligned.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Meter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What an operation may use of the database; the directory's own look-ups are the door's. */
class CapacityTest {
  private static final int ITEMS = 5;
  private static final int SETS = 3;

  private final Clinic clinic = Clinic.open();
  private final List<String> items = new ArrayList<>();

  /** Somebody with a plan of five exercises who has logged for two weeks. */
  private void a_diligent_patient() {
    clinic.invite(clinic.ana());
    List<Object> plan = new ArrayList<>();
    for (int i = 0; i < ITEMS; i++) {
      items.add(clinic.id());
      plan.add(item(i));
    }
    assertThat(clinic.publish(clinic.ana(), 0, plan.toArray()).ok()).isTrue();
    for (int day = 0; day < 14; day++) {
      logged(0, ITEMS);
      clinic.world().deliver();
      clinic.world().clock().plus(Duration.ofDays(1));
    }
  }

  private Map<String, Object> item(int i) {
    var dose = clinic.dose(SETS, Map.of("timesPerDay", 1));
    dose.put("tempo", "3-1-2-0");
    dose.put("restBetweenSetsSec", 45);
    return Map.of(
        "item",
        items.get(i),
        "exercise",
        "side-lying-hip-abduction",
        "title",
        "Side-lying hip abduction " + i,
        "dose",
        dose,
        "note",
        "Slowly, and only as far as the pelvis stays still.");
  }

  private Answer logged(int from, int to) {
    List<Object> sets = new ArrayList<>();
    for (int item = from; item < to; item++) {
      for (int set = 1; set <= SETS; set++) {
        sets.add(clinic.set(items.get(item), set, item % 4));
      }
    }
    return clinic.log(clinic.ana(), sets.toArray());
  }

  /** Makes the door remember who calls, then counts. */
  private Meter.Reading used(Runnable call) {
    clinic.north().get(clinic.ana(), "/api/progress?from=2020-01-01&to=2020-01-02");
    clinic.world().meter().reset();
    call.run();
    return clinic.world().meter().read();
  }

  @Test
  void logging_a_set_is_one_write_and_no_read() {
    a_diligent_patient();
    logged(0, ITEMS - 1);
    clinic.world().deliver();

    var request = used(() -> clinic.log(clinic.ana(), clinic.set(items.get(4), 1, 2)));

    assertThat(request.trips()).isEqualTo(1);
    assertThat(request.readUnits()).isZero();
    assertThat(request.writeUnits()).isLessThanOrEqualTo(2);
  }

  @Test
  void logging_a_set_with_all_that_follows_is_at_most_four_write_units() {
    a_diligent_patient();

    var all =
        used(
            () -> {
              clinic.log(clinic.ana(), clinic.set(items.get(4), 1, 2));
              clinic.world().deliver();
            });

    assertThat(all.writeUnits()).isLessThanOrEqualTo(4);
  }

  @Test
  void fifty_queued_logs_of_two_days_are_two_trips() {
    a_diligent_patient();
    List<Object> queued = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      if (i == 25) {
        clinic.world().clock().plus(Duration.ofDays(1));
      }
      queued.add(clinic.set(items.get(i % ITEMS), i % 25 + 1, 3));
    }

    var sync = used(() -> clinic.log(clinic.ana(), queued.toArray()));

    assertThat(sync.trips()).isLessThanOrEqualTo(3);
    assertThat(sync.writeUnits()).isLessThanOrEqualTo(8);
  }

  @Test
  void fifty_queued_logs_of_one_day_fit_too() {
    a_diligent_patient();
    List<Object> queued = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      queued.add(clinic.set(items.get(i % ITEMS), i % 25 + 1, 3));
    }

    var sync = used(() -> clinic.log(clinic.ana(), queued.toArray()));

    assertThat(sync.trips()).isEqualTo(1);
    assertThat(sync.writeUnits()).isLessThanOrEqualTo(8);
  }

  @Test
  void a_home_screen_is_one_query_of_one_read_unit_and_small() throws IOException {
    a_diligent_patient();
    logged(0, 2);
    clinic.world().deliver();
    Answer[] home = new Answer[1];

    var read = used(() -> home[0] = clinic.north().get(clinic.ana(), "/api/home"));

    assertThat(read.trips()).isEqualTo(1);
    assertThat(read.readUnits()).isLessThanOrEqualTo(1);
    assertThat(zipped(home[0].text())).isLessThanOrEqualTo(2_560);
    assertThat(home[0].body().path("recent").size()).isPositive();
  }

  private static int zipped(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
