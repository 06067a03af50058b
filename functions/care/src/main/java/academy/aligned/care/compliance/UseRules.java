package academy.aligned.care.compliance;

import academy.aligned.care.adherence.Adherence;
import academy.aligned.care.adherence.Adherence.Mark;
import academy.aligned.care.standing.Alert;
import academy.aligned.care.standing.Alert.Kind;
import academy.aligned.care.standing.Alert.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The app is not used at all, or far more is done than was asked. */
record UseRules(Adherence adherence, @Nullable LocalDate lastSign, Instant now) {
  private static final int WEEK = 7;
  private static final int OVER_DAYS = 3;

  /** Only while the plan asks for something: who is done or paused need not look. */
  Optional<Alert> notOpened() {
    LocalDate today = adherence.today();
    boolean asked =
        today
            .minusDays(WEEK - 1L)
            .datesUntil(today)
            .anyMatch(day -> adherence.mark(day) != Mark.REST);
    if (lastSign == null || !asked || adherence.paused()) {
      return Optional.empty();
    }
    long days = ChronoUnit.DAYS.between(lastSign, today);
    return days < WEEK
        ? Optional.empty()
        : Optional.of(
            Alert.raised(
                Kind.NOT_OPENED, Severity.AMBER, now, "Not opened for %d days".formatted(days)));
  }

  Optional<Alert> overDose() {
    int days = adherence.overDays(WEEK);
    return days < OVER_DAYS
        ? Optional.empty()
        : Optional.of(
            Alert.raised(
                Kind.OVER_DOSE,
                Severity.AMBER,
                now,
                "Far more than asked on %d of the last 7 days".formatted(days)));
  }
}
