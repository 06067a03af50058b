package academy.aligned.kernel.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The wire names and shapes others rely on. A change here is a new record, not an edit. */
class WireNamesTest {
  @Test
  void every_fact_keeps_its_name_and_its_fields() {
    assertThat(facts(CareEvent.class))
        .containsExactlyInAnyOrder(
            "care.patient-invited[patient, firstName, email, practice, link]",
            "care.patient-joined[patient]",
            "care.plan-published[patient, version]",
            "care.sets-logged[patient, day, entries]",
            "care.compliance-slipped[patient, severity, detail]",
            "care.alert-raised[patient, kind, severity, detail]",
            "care.app-opened[patient, day]",
            "care.pain-reported[patient, pain, at]",
            "care.compliance-review-due[]");
    assertThat(facts(MediaEvent.class))
        .contains("media.upload-finished[media]", "media.video-ready[media, rendition]");
  }

  @SuppressWarnings("unchecked")
  private static List<String> facts(Class<? extends Event> context) {
    return Stream.of(context.getDeclaredClasses())
        .filter(Event.class::isAssignableFrom)
        .map(
            type ->
                Event.nameOf((Class<? extends Event>) type)
                    + Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).toList())
        .toList();
  }
}
