package academy.aligned.care.dose;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** How one exercise is to be done. Which amount is asked for depends on the mode. */
@FitsMode
public record Dose(
    @NotNull DoseMode mode,
    @NotNull @Min(1) @Max(10) Integer sets,
    @Min(1) @Max(100) @Nullable Integer reps,
    @Min(1) @Max(100) @Nullable Integer repsMax,
    @Min(1) @Max(300) @Nullable Integer holdSec,
    @Min(1) @Max(7200) @Nullable Integer durationSec,
    @Min(1) @Max(200) @Nullable Integer breaths,
    @Min(1) @Max(50_000) @Nullable Integer distanceM,
    @Pattern(
            regexp = "\\d{1,2}(-\\d{1,2}){2,3}",
            message = "must look like 3-1-2-0: seconds down, pause, up, pause")
        @Nullable String tempo,
    @Min(0) @Max(300) @Nullable Integer restBetweenSetsSec,
    @Min(0) @Max(300) @Nullable Integer restBetweenRepsSec,
    @NotNull Side side,
    @Valid @Nullable Load load,
    @Min(0) @Max(10) @Nullable Integer effortTarget,
    @NotNull @Min(0) @Max(10) Integer painCeiling,
    @NotNull @Valid Schedule schedule) {}
