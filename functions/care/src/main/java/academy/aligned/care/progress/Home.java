package academy.aligned.care.progress;

import academy.aligned.care.logbook.LogDay;
import academy.aligned.care.patient.Phase;
import academy.aligned.care.prescription.Plan;
import academy.aligned.kernel.ids.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a patient's first screen needs.
 *
 * @param recent what she logged for today, and maybe yesterday
 */
public record Home(Profile profile, @Nullable Plan plan, Summary summary, List<LogDay> recent) {

  public record Profile(PatientId patient, String name, Phase phase) {}

  /**
   * How it goes. Percentages run from 0 to 100; {@code spark} is that of the roster.
   *
   * @param countedTo the day before which the streak is counted and no logs are needed
   * @param counted the streak of those days, if the days after them used up none, one or two of the
   *     month's freezes
   */
  public record Summary(
      @Nullable Integer adherence7,
      @Nullable Integer adherence28,
      @Nullable Integer completeness7,
      int streak,
      @Nullable Instant lastLogAt,
      List<@Nullable Integer> spark,
      @Nullable LocalDate countedTo,
      List<Integer> counted) {}
}
