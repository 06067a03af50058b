package academy.aligned.care.prescription;

import academy.aligned.kernel.ids.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a patient's plan.
 *
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
    @Nullable List<String> warnings) {

  Plan with(List<String> remarks) {
    return new Plan(
        patient,
        version,
        publishedAt,
        by,
        note,
        startDate,
        items,
        remarks.isEmpty() ? null : remarks);
  }
}
