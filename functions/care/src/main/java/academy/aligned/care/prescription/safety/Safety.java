package academy.aligned.care.prescription.safety;

import academy.aligned.care.prescription.PlanItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a plan was checked against, kept with it.
 *
 * @param contexts what applies to the patient
 * @param reasons why an exercise that one of them says to avoid is given all the same
 */
public record Safety(
    @NotNull @Size(max = 40) List<@NotNull CareContext> contexts,
    @NotNull @Size(max = 100) List<@NotNull @Valid Reason> reasons) {
  public static final Safety NOTHING_APPLIES = new Safety(List.of(), List.of());

  /** For one item; for the plan as a whole where none is named. */
  public record Reason(
      @Nullable @Pattern(regexp = PlanItem.UUID, message = "must be a UUID in lower case")
          String item,
      @NotNull CareContext context,
      @NotBlank @Size(min = 10, max = 500) String text) {}

  Optional<Reason> reason(@Nullable String item, CareContext context) {
    return reasons.stream()
        .filter(reason -> Objects.equals(reason.item(), item) && reason.context() == context)
        .findFirst();
  }
}
