package academy.aligned.care.protocol;

import academy.aligned.care.patient.Phase;
import academy.aligned.care.prescription.PlanItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template that plans start from.
 *
 * @param ifVersion sent to change one: the version it was changed from
 */
public record Protocol(
    @NotNull @Pattern(regexp = PlanItem.UUID, message = "must be a UUID in lower case")
        String protocol,
    @Nullable Integer version,
    @Min(0) @Nullable Integer ifVersion,
    @NotBlank @Size(max = 120) String name,
    @Size(max = 120) @Nullable String condition,
    @Nullable Phase phase,
    @Min(1) @Max(104) @Nullable Integer weeks,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid PlanItem> items) {

  Protocol at(int stored) {
    return new Protocol(protocol, stored, null, name, condition, phase, weeks, items);
  }
}
