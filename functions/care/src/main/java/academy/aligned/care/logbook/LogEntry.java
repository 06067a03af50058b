package academy.aligned.care.logbook;

import academy.aligned.care.dose.Load;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A set that was done, or an exercise that was skipped: a fact, never changed.
 *
 * @param day the day it counts for, which begins at four in the morning where she is
 */
public record LogEntry(
    @NotNull String id,
    @NotNull Kind kind,
    @NotNull String item,
    @NotNull String exercise,
    @NotNull Integer planVersion,
    @Min(1) @Max(60) @Nullable Integer set,
    @Min(0) @Max(1000) @Nullable Integer reps,
    @Min(0) @Max(86_400) @Nullable Integer seconds,
    @Nullable Load load,
    @Min(0) @Max(10) @Nullable Integer pain,
    @Min(0) @Max(10) @Nullable Integer effort,
    @Size(max = 500) @Nullable String note,
    @Nullable SkipReason skipReason,
    @NotNull Instant occurredAt,
    @NotNull String zone,
    @NotNull LocalDate day) {
  public enum Kind {
    SET,
    SKIP
  }
}
