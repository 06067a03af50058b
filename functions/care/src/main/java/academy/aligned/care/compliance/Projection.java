package academy.aligned.care.compliance;

import academy.aligned.care.adherence.Adherence;
import academy.aligned.care.adherence.CarePlan;
import academy.aligned.care.adherence.Streak;
import academy.aligned.care.logbook.CareDay;
import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientStatus;
import academy.aligned.care.prescription.Plan;
import academy.aligned.care.standing.Alerts;
import academy.aligned.care.standing.RosterEntry;
import academy.aligned.care.standing.RosterRow;
import academy.aligned.care.standing.Summary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A patient's summary and roster row as they must be, from facts alone: made twice, or from events
 * in another order, they come out the same.
 */
record Projection(RosterEntry entry, Summary summary, Alerts alerts) {
  private static final int COUNTED_AFTER = 28;
  private static final int BASELINE_DAYS = 3;
  private static final double TENTHS = 10;

  static Projection of(RosterEntry old, PatientProfile profile, PatientFacts facts, Instant now) {
    ZoneId zone = facts.zone();
    LocalDate today = CareDay.of(now, zone);
    Plan plan = facts.plan().orElse(null);
    Adherence adherence = Adherence.of(CarePlan.of(plan, today), facts.logs(), today);
    Summary summary = summary(facts, adherence);
    Alerts alerts =
        facts
            .alerts(old.row().alert())
            .after(rules(profile, plan, facts, adherence, summary, now).found(), now);
    RosterRow row = row(old.row(), profile, plan, adherence, summary, pains(facts, today));
    Instant reviewAt = plan == null ? null : CareDay.end(today, zone);
    return new Projection(
        new RosterEntry(row, reviewAt, old.version()).with(alerts.foremost()), summary, alerts);
  }

  private static AlertRules rules(
      PatientProfile profile,
      @Nullable Plan plan,
      PatientFacts facts,
      Adherence adherence,
      Summary summary,
      Instant now) {
    boolean expected = plan != null && profile.status() == PatientStatus.ACTIVE;
    return new AlertRules(
        adherence,
        facts.logs(),
        summary.baseline() == null ? null : summary.baseline() / TENTHS,
        expected ? facts.lastSign(plan, profile) : null,
        now);
  }

  private static Summary summary(PatientFacts facts, Adherence adherence) {
    LocalDate today = adherence.today();
    LocalDate settled = today.minusDays(COUNTED_AFTER);
    LocalDate start = adherence.startDate();
    Summary old = facts.summary();
    Streak counted =
        Streak.known(old.countedTo(), old.counted(), start.isAfter(settled) ? start : settled)
            .upTo(settled, adherence);
    return new Summary(
        adherence.window(7).adherence(),
        adherence.window(28).adherence(),
        adherence.window(7).completeness(),
        adherence.dose(7),
        counted.upTo(today.plusDays(1), adherence).length(),
        facts.latest().map(LogEntry::occurredAt).map(Projection::toMinute).orElse(old.lastLogAt()),
        Summary.pack(adherence.spark()),
        counted.before(),
        counted.counted(),
        start.isAfter(settled) || old.baseline() == null ? baseline(facts, start) : old.baseline());
  }

  /** Once the first days are no more read, what they told is kept. */
  private static @Nullable Integer baseline(PatientFacts facts, LocalDate start) {
    List<Integer> first =
        FeelingRules.painByDay(facts.logs()).tailMap(start).values().stream()
            .limit(BASELINE_DAYS)
            .map(log -> Objects.requireNonNullElse(log.pain(), 0))
            .toList();
    int sum = first.stream().mapToInt(Integer::intValue).sum();
    return first.size() < BASELINE_DAYS
        ? null
        : Integer.valueOf((int) Math.round(sum * TENTHS / BASELINE_DAYS));
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
      RosterRow old,
      PatientProfile profile,
      @Nullable Plan plan,
      Adherence adherence,
      Summary summary,
      Pains pains) {
    return new RosterRow(
        old.patient(),
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
        adherence.paused() ? Boolean.TRUE : null,
        null,
        summary.sparkDays());
  }
}
