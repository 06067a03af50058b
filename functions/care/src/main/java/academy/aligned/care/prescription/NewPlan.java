package academy.aligned.care.prescription;

import academy.aligned.kernel.ids.PatientId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next version of a plan; {@code baseVersion} is the one it was made from, 0 for none. */
public record NewPlan(
    PatientId patient,
    @NotNull @Min(0) Integer baseVersion,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid PlanItem> items,
    @Size(max = 500) @Nullable String note) {}
