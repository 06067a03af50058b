package academy.aligned.care.dose;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On which days, and how often on each. With no pattern at all it is every day.
 *
 * @param restDays days of the week that ask nothing, whatever the pattern says
 * @param minDaysApart with {@code timesPerWeek}: 2 leaves at least one day between two worked ones
 * @param slots when on a day, one for each time: MORNING, MIDDAY, EVENING or a clock time
 * @param sessionsTotal the schedule is over when it has asked for so many sessions
 */
public record Schedule(
    @Size(min = 1, max = 7) @Nullable List<@NotNull Weekday> daysOfWeek,
    @Min(1) @Max(7) @Nullable Integer timesPerWeek,
    @NotNull @Min(1) @Max(6) Integer timesPerDay,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable Boolean everyOtherDay,
    @Size(max = 6) @Nullable List<@NotNull Weekday> restDays,
    @Min(1) @Max(4) @Nullable Integer minDaysApart,
    @Size(min = 1, max = 6)
        @Nullable
            List<
                @NotNull
                @Pattern(
                    regexp = "MORNING|MIDDAY|EVENING|([01]\\d|2[0-3]):[0-5]\\d",
                    message = "must be MORNING, MIDDAY, EVENING or a time such as 07:30")
                String>
            slots,
    @Min(1) @Max(500) @Nullable Integer sessionsTotal) {

  public static Schedule daily(int timesPerDay) {
    return new Schedule(null, null, timesPerDay, null, null, null, null, null, null, null);
  }

  public Schedule from(LocalDate day) {
    return new Schedule(
        daysOfWeek,
        timesPerWeek,
        timesPerDay,
        day,
        endDate,
        everyOtherDay,
        restDays,
        minDaysApart,
        slots,
        sessionsTotal);
  }

  /** Without the times of day, by which nothing is judged. */
  public Schedule withoutSlots() {
    return new Schedule(
        daysOfWeek,
        timesPerWeek,
        timesPerDay,
        startDate,
        endDate,
        everyOtherDay,
        restDays,
        minDaysApart,
        null,
        sessionsTotal);
  }

  public boolean rests(Weekday day) {
    return restDays != null && restDays.contains(day);
  }
}
