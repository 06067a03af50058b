package academy.aligned.care.prescription;

import academy.aligned.care.dose.Dose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a plan. The exercise is one of the practice's own or a slug of the library.
 *
 * @param goal what it is good for, in the patient's words
 * @param since the first day that is judged by this dose; set by the server
 * @param until the last such day, where the dose is one of the past; set by the server
 */
public record PlanItem(
    @NotNull @Pattern(regexp = PlanItem.UUID, message = "must be a UUID in lower case") String item,
    @NotNull @Pattern(regexp = PlanItem.EXERCISE, message = "must be an exercise's id or its slug")
        String exercise,
    @NotBlank @Size(max = 120) String title,
    @NotNull @Valid Dose dose,
    @Size(max = 500) @Nullable String note,
    @Size(max = 200) @Nullable String goal,
    @Size(max = 200) @Nullable String media,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {
  public static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  public static final String EXERCISE = "[a-z0-9][a-z0-9-]{0,63}";

  PlanItem with(Dose next, @Nullable LocalDate judgedSince) {
    return new PlanItem(item, exercise, title, next, note, goal, media, judgedSince, null);
  }

  /** As the days up to {@code last} were judged by; what only the patient reads falls away. */
  PlanItem past(LocalDate last) {
    return new PlanItem(item, exercise, title, dose, null, null, null, since, last);
  }
}
