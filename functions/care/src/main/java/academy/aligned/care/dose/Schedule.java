package academy.aligned.care.dose;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which days, and how often on each. With no pattern at all it is every day. */
public record Schedule(
    @Size(min = 1, max = 7) @Nullable List<@NotNull Weekday> daysOfWeek,
    @Min(1) @Max(7) @Nullable Integer timesPerWeek,
    @NotNull @Min(1) @Max(6) Integer timesPerDay,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    @Nullable Boolean everyOtherDay) {}
