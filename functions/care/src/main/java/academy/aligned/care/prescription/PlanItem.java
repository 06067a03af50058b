package academy.aligned.care.prescription;

import academy.aligned.care.dose.Dose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One exercise of a plan. The exercise is one of the practice's own or a slug of the library. */
public record PlanItem(
    @NotNull @Pattern(regexp = PlanItem.UUID, message = "must be a UUID in lower case") String item,
    @NotNull @Pattern(regexp = PlanItem.EXERCISE, message = "must be an exercise's id or its slug")
        String exercise,
    @NotBlank @Size(max = 120) String title,
    @NotNull @Valid Dose dose,
    @Size(max = 500) @Nullable String note,
    @Size(max = 200) @Nullable String media) {
  public static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  public static final String EXERCISE = "[a-z0-9][a-z0-9-]{0,63}";
}
