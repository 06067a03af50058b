package academy.aligned.care.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.kernel.events.CareEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Two phones, one practitioner, a careless network: what is stored is always the same. */
class DisorderTest {
  private final Clinic clinic = Clinic.open();

  @RepeatedTest(12)
  void each_log_exactly_once_and_the_same_numbers_whatever_the_order(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    String item = clinic.treated(clinic.ana(), 3);
    List<Object> sets = sets(item);
    List<Object> sent = new ArrayList<>(sets);
    sent.addAll(sets.subList(0, random.nextInt(sets.size())));
    Collections.shuffle(sent, random);
    List<CareEvent> events = new ArrayList<>();

    while (!sent.isEmpty()) {
      List<Object> batch = sent.subList(0, 1 + random.nextInt(Math.min(4, sent.size())));
      clinic.log(clinic.ana(), batch.toArray());
      batch.clear();
      events.add(new CareEvent.SetsLogged(clinic.ana().patientId(), clinic.today(), 1));
      if (random.nextBoolean()) {
        clinic.world().deliver();
      }
    }
    clinic.world().published();
    Collections.shuffle(events, random);
    events.forEach(event -> clinic.world().happens(clinic.north().tenant(), event));

    assertThat(clinic.home(clinic.ana()).path("recent").path(0).path("entries")).hasSize(6);
    assertThat(clinic.row(clinic.ana()).path("adherence7").asInt()).isEqualTo(100);
    assertThat(clinic.row(clinic.ana()).path("alert").path("detail").asString())
        .isEqualTo("Pain 8 of 10");
  }

  private List<Object> sets(String item) {
    List<Object> sets = new ArrayList<>();
    for (int set = 1; set <= 6; set++) {
      sets.add(clinic.set(item, set, set == 4 ? 8 : 2));
    }
    return sets;
  }
}
