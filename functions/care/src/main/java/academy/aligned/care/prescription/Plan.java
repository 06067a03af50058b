package academy.aligned.care.prescription;

import academy.aligned.care.prescription.pause.Pause;
import academy.aligned.care.prescription.safety.Safety;
import academy.aligned.kernel.ids.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of a patient's plan.
 *
 * @param past doses that are no longer in force, by which the days before are judged
 * @param pauses days on which it asks nothing
 * @param released exercises the patient may look at beside those of the plan
 * @param safety what it was checked against; for the practice's eyes
 * @param warnings what a careful colleague would remark; it never stops a plan
 */
public record Plan(
    PatientId patient,
    int version,
    Instant publishedAt,
    String by,
    @Nullable String note,
    LocalDate startDate,
    List<PlanItem> items,
    @Nullable List<PlanItem> past,
    @Nullable List<Pause> pauses,
    @Nullable List<String> released,
    @Nullable Safety safety,
    @Nullable List<String> warnings) {

  public List<PlanItem> pastItems() {
    return Objects.requireNonNullElse(past, List.of());
  }

  public List<Pause> allPauses() {
    return Objects.requireNonNullElse(pauses, List.of());
  }

  public List<String> allReleased() {
    return Objects.requireNonNullElse(released, List.of());
  }

  Plan with(List<String> remarks) {
    return new Plan(
        patient,
        version,
        publishedAt,
        by,
        note,
        startDate,
        items,
        past,
        pauses,
        released,
        safety,
        orNone(remarks));
  }

  /** As its version is kept: what came before is in the versions before. */
  Plan alone() {
    return new Plan(
        patient,
        version,
        publishedAt,
        by,
        note,
        startDate,
        items,
        null,
        pauses,
        released,
        safety,
        null);
  }

  /** The next version, which pauses otherwise. */
  public Plan paused(List<Pause> next, Instant at, String author, String words) {
    return new Plan(
        patient,
        version + 1,
        at,
        author,
        words,
        startDate,
        items,
        past,
        orNone(next),
        released,
        safety,
        null);
  }

  /** As the patient gets it. */
  public Plan forPatient() {
    return new Plan(
        patient,
        version,
        publishedAt,
        by,
        note,
        startDate,
        items,
        past,
        pauses,
        released,
        null,
        null);
  }

  static <T> @Nullable List<T> orNone(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
