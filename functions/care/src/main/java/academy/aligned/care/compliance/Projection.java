package academy.aligned.care.compliance;

import academy.aligned.care.adherence.Adherence;
import academy.aligned.care.adherence.Streak;
import academy.aligned.care.logbook.CareDay;
import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.prescription.Plan;
import academy.aligned.care.standing.Alert;
import academy.aligned.care.standing.RosterEntry;
import academy.aligned.care.standing.RosterRow;
import academy.aligned.care.standing.Summary;
import academy.aligned.kernel.ids.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A patient's summary and roster row as they must be, from facts alone: made twice, or from events
 * in another order, they come out the same.
 */
record Projection(RosterEntry entry, Summary summary) {
  private static final int COUNTED_AFTER = 28;

  static Projection of(RosterEntry old, PatientProfile profile, PatientFacts facts, Instant now) {
    ZoneId zone = facts.zone();
    LocalDate today = CareDay.of(now, zone);
    Plan plan = facts.plan().orElse(null);
    Adherence adherence =
        Adherence.of(
            plan == null ? today : plan.startDate(),
            plan == null ? List.of() : plan.items(),
            facts.logs(),
            today);
    Summary summary = summary(facts, adherence);
    Alert alert = new AlertRules(adherence, facts.logs(), now).after(old.row().alert());
    Instant reviewAt = plan == null ? null : CareDay.end(today, zone);
    return new Projection(
        new RosterEntry(
            row(old.row().patient(), profile, plan, summary, pains(facts, today), alert),
            reviewAt,
            old.version()),
        summary);
  }

  private static Summary summary(PatientFacts facts, Adherence adherence) {
    LocalDate today = adherence.today();
    LocalDate settled = today.minusDays(COUNTED_AFTER);
    LocalDate start = adherence.plan().startDate();
    Summary old = facts.summary();
    Streak counted =
        Streak.known(old.countedTo(), old.counted(), start.isAfter(settled) ? start : settled)
            .upTo(settled, adherence);
    return new Summary(
        adherence.window(7).adherence(),
        adherence.window(28).adherence(),
        adherence.window(7).completeness(),
        counted.upTo(today.plusDays(1), adherence).length(),
        facts.latest().map(LogEntry::occurredAt).map(Projection::toMinute).orElse(old.lastLogAt()),
        Summary.pack(adherence.spark()),
        counted.before(),
        counted.counted());
  }

  /** Nobody asks for the second, and five hundred rows carry it. */
  private static Instant toMinute(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES);
  }

  private record Pains(@Nullable Integer last, @Nullable Double trend) {}

  private static Pains pains(PatientFacts facts, LocalDate today) {
    Integer last =
        facts.logs().stream()
            .filter(log -> log.pain() != null)
            .max(Comparator.comparing(LogEntry::occurredAt))
            .map(LogEntry::pain)
            .orElse(null);
    OptionalDouble week = mean(facts, today.minusDays(6), today);
    OptionalDouble before = mean(facts, today.minusDays(13), today.minusDays(7));
    return new Pains(
        last,
        week.isPresent() && before.isPresent()
            ? Math.round((week.getAsDouble() - before.getAsDouble()) * 10) / 10.0
            : null);
  }

  private static OptionalDouble mean(PatientFacts facts, LocalDate from, LocalDate to) {
    return facts.logs().stream()
        .filter(log -> !log.day().isBefore(from) && !log.day().isAfter(to))
        .map(LogEntry::pain)
        .filter(pain -> pain != null)
        .mapToInt(Integer::intValue)
        .average();
  }

  private static RosterRow row(
      PatientId patient,
      PatientProfile profile,
      @Nullable Plan plan,
      Summary summary,
      Pains pains,
      @Nullable Alert alert) {
    return new RosterRow(
        patient,
        profile.name(),
        profile.status(),
        profile.phase(),
        profile.condition(),
        plan == null ? null : plan.version(),
        summary.adherence7(),
        summary.adherence28(),
        summary.completeness7(),
        summary.lastLogAt(),
        pains.last(),
        pains.trend(),
        plan == null ? null : summary.streak(),
        alert,
        summary.sparkDays());
  }
}
