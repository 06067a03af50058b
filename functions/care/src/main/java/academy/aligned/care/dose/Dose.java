package academy.aligned.care.dose;

import academy.aligned.care.dose.check.FitsMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one exercise is to be done. Which amount is asked for depends on the mode.
 *
 * @param extraSetsWeakSide sets of the weaker or sore side alone, after the others
 * @param nextDayRule whether symptoms must be back to where they were within a day
 */
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
    @Min(1) @Max(3) @Nullable Integer extraSetsWeakSide,
    @Valid @Nullable Load load,
    @Min(0) @Max(10) @Nullable Integer effortTarget,
    @NotNull @Min(0) @Max(10) Integer painCeiling,
    @Nullable Boolean nextDayRule,
    @NotNull @Valid Schedule schedule) {

  /** Sets of one session, the extra ones of the weak side among them. */
  public int setsASession() {
    return sets + Objects.requireNonNullElse(extraSetsWeakSide, 0);
  }

  /** Sets of a whole day. */
  public int setsADay() {
    return setsASession() * schedule.timesPerDay();
  }

  public Dose with(Schedule next) {
    return new Dose(
        mode,
        sets,
        reps,
        repsMax,
        holdSec,
        durationSec,
        breaths,
        distanceM,
        tempo,
        restBetweenSetsSec,
        restBetweenRepsSec,
        side,
        extraSetsWeakSide,
        load,
        effortTarget,
        painCeiling,
        nextDayRule,
        next);
  }
}
