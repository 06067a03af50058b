package academy.aligned.care.compliance;

import academy.aligned.care.adherence.Adherence;
import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.standing.Alert;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a practitioner should look.
 *
 * @param baseline pain as it was in the beginning; null while nobody knows
 * @param lastSign the last day on which the patient opened the app, or could first have
 */
record AlertRules(
    Adherence adherence,
    List<LogEntry> logs,
    @Nullable Double baseline,
    @Nullable LocalDate lastSign,
    Instant now) {

  /** All that stands now, of each matter at most one. */
  List<Alert> found() {
    FeelingRules feeling = new FeelingRules(logs, adherence.today(), baseline);
    SlipRules slip = new SlipRules(adherence, now);
    UseRules use = new UseRules(adherence, lastSign, now);
    return Stream.of(
            feeling.strongPain(),
            slip.worst(),
            feeling.painRising(),
            feeling.skippedForPain(),
            feeling.hardEffort(),
            use.notOpened(),
            use.overDose())
        .flatMap(Optional::stream)
        .toList();
  }
}
