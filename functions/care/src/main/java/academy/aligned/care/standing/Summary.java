package academy.aligned.care.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it goes, as the patient's own partition keeps it.
 *
 * @param dose7 how much of the dose was done, in per cent
 * @param spark packed
 * @param countedTo the day before which plan days are counted and no more read
 * @param counted how many of those were met in a row, if the days after them used up none, one or
 *     two of the month's freezes
 * @param baseline mean of the worst pain of the first three days that told of it, in tenths
 */
public record Summary(
    @Nullable Integer adherence7,
    @Nullable Integer adherence28,
    @Nullable Integer completeness7,
    @Nullable Integer dose7,
    int streak,
    @Nullable Instant lastLogAt,
    @Nullable String spark,
    @Nullable LocalDate countedTo,
    List<Integer> counted,
    @Nullable Integer baseline) {
  public static final Summary NONE =
      new Summary(null, null, null, null, 0, null, null, null, List.of(), null);

  public List<@Nullable Integer> sparkDays() {
    return Spark.unpack(spark);
  }

  public static String pack(List<@Nullable Integer> percents) {
    return Spark.pack(percents);
  }
}
