package academy.aligned.care.prescription;

import academy.aligned.care.prescription.safety.Safety;
import academy.aligned.kernel.ids.PatientId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a plan; {@code baseVersion} is the one it was made from, 0 for none. Without
 * {@code safety} or {@code released} those of that version stay.
 */
public record NewPlan(
    PatientId patient,
    @NotNull @Min(0) Integer baseVersion,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid PlanItem> items,
    @Size(max = 60)
        @Nullable
            List<
                @NotNull @Pattern(regexp = PlanItem.EXERCISE, message = "must be an id or slug")
                String>
            released,
    @Valid @Nullable Safety safety,
    @Size(max = 500) @Nullable String note) {}
