package academy.aligned.care.standing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.care.patient.PatientStatus;
import academy.aligned.care.patient.Phase;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.testkit.world.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A roster of five hundred people with everything known of them stays small. */
class RosterSizeTest {
  private static final List<String> NAMES =
      List.of(
          "Amara Okafor", "Bea Lindqvist", "Chloé Tremblay", "Dana Whitefeather", "Eun-ji Park");
  private static final List<String> CONDITIONS =
      List.of("Low back pain", "Pelvic girdle pain", "Neck pain", "Postpartum rebuild");

  private final Clinic clinic = Clinic.open();
  private final Random random = new Random(500);

  /** Numbers hang together as those of people do: the week's adherence is what the days say. */
  private RosterEntry somebody() {
    Instant now = clinic.world().clock().instant();
    double diligence = List.of(0.97, 0.9, 0.75, 0.5, 0.1).get(random.nextInt(5));
    List<@Nullable Integer> spark = new ArrayList<>();
    Stream.generate(() -> random.nextDouble() < diligence ? 100 : random.nextInt(2) * 67)
        .limit(14)
        .forEach(spark::add);
    int week = spark.subList(7, 14).stream().mapToInt(Integer::intValue).sum() / 7;
    return new RosterEntry(
        new RosterRow(
            new PatientId(clinic.id()),
            NAMES.get(random.nextInt(NAMES.size())),
            PatientStatus.ACTIVE,
            Phase.CORRECTIVE,
            CONDITIONS.get(random.nextInt(CONDITIONS.size())),
            1 + random.nextInt(4),
            week,
            Math.min(100, week + random.nextInt(10)),
            Math.min(100, week + random.nextInt(20)),
            now.minus(Duration.ofMinutes(random.nextInt(3000))),
            random.nextInt(7),
            (random.nextInt(11) - 5) / 10.0,
            random.nextInt(30),
            null,
            null,
            spark),
        now.plus(Duration.ofHours(9)),
        0);
  }

  private Answer read(int limit) {
    clinic.world().meter().reset();
    return clinic.north().get(clinic.practitioner(), "/api/patients?limit=" + limit);
  }

  @Test
  void all_of_it_is_thirteen_read_units_and_the_first_screen_one() throws IOException {
    RosterStore roster = new RosterStore(clinic.world().parts().table());
    var job = clinic.world().job(clinic.north().tenant());
    for (int i = 0; i < 500; i++) {
      roster.put(clinic.world().parts().table().write(job), somebody()).commit();
    }
    read(1);

    Answer screen = read(40);
    assertThat(clinic.world().meter().read().trips()).isEqualTo(1);
    assertThat(clinic.world().meter().read().readUnits()).isLessThanOrEqualTo(1);
    assertThat(zipped(screen)).isLessThanOrEqualTo(4_096);

    Answer all = read(500);
    assertThat(all.body().path("patients")).hasSize(500);
    assertThat(clinic.world().meter().read().readUnits()).isLessThanOrEqualTo(13);
    assertThat(zipped(all)).isLessThanOrEqualTo(20_480);
  }

  @Test
  void a_row_comes_back_as_it_was_written() {
    RosterStore roster = new RosterStore(clinic.world().parts().table());
    var job = clinic.world().job(clinic.north().tenant());
    RosterEntry written = somebody();
    roster.put(clinic.world().parts().table().write(job), written).commit();

    RosterEntry read = roster.get(job, written.row().patient());

    assertThat(read.row().toString()).isEqualTo(written.row().toString());
    assertThat(read.version()).isEqualTo(1);
  }

  private static int zipped(Answer answer) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(answer.text().getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
