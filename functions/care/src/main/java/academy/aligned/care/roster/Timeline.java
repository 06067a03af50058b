package academy.aligned.care.roster;

import academy.aligned.care.logbook.LogDay;
import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientProfile.PhaseMove;
import academy.aligned.care.prescription.Plan;
import academy.aligned.care.prescription.PlanItem;
import academy.aligned.care.roster.PatientFile.Moment;
import academy.aligned.care.roster.PatientFile.Moment.Kind;
import academy.aligned.care.standing.Alert;
import academy.aligned.care.standing.Alerts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened to a patient, told in short. */
record Timeline(Map<String, String> titles) {
  private static final int STRONG_PAIN = 7;
  private static final int MOST = 60;

  static List<Moment> of(
      PatientProfile profile, List<Plan> versions, List<LogDay> days, Alerts alerts) {
    Map<String, String> titles =
        versions.stream()
            .flatMap(plan -> plan.items().stream())
            .collect(Collectors.toMap(PlanItem::item, PlanItem::title, (_, latest) -> latest));
    Timeline timeline = new Timeline(titles);
    return Stream.of(
            person(profile),
            versions.stream().map(Timeline::published),
            days.stream().flatMap(timeline::logged),
            profile.allMoves().stream().map(Timeline::moved),
            Stream.concat(alerts.standing().stream(), alerts.past().stream())
                .flatMap(Timeline::alert))
        .flatMap(moments -> moments)
        .sorted(Comparator.comparing(Moment::at).reversed())
        .limit(MOST)
        .toList();
  }

  private static Stream<Moment> person(PatientProfile profile) {
    return Stream.of(
            Stream.of(new Moment(profile.invitedAt(), Kind.INVITED, "Invited " + profile.email())),
            Stream.ofNullable(profile.joinedAt())
                .map(at -> new Moment(at, Kind.JOINED, profile.firstName() + " joined")),
            Stream.ofNullable(profile.mailLostAt())
                .map(
                    at ->
                        new Moment(at, Kind.MAIL_LOST, "A mail came back from " + profile.email())))
        .flatMap(moments -> moments);
  }

  private static Moment moved(PhaseMove move) {
    return new Moment(
        move.at(),
        Kind.PHASE,
        "From %s to %s, by %s".formatted(word(move.from()), word(move.to()), move.by()));
  }

  private static Stream<Moment> alert(Alert alert) {
    String by = alert.by() == null ? "" : " by " + alert.by();
    String note = alert.note() == null ? "" : ": " + alert.note();
    return Stream.concat(
        Stream.of(new Moment(alert.since(), Kind.ALERT, alert.detail())),
        Stream.ofNullable(alert.endedAt())
            .map(
                at ->
                    new Moment(
                        at,
                        Kind.ALERT_ENDED,
                        "Settled%s, %s%s".formatted(by, alert.detail(), note))));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Moment published(Plan plan) {
    String text =
        "Plan %d by %s, %s"
            .formatted(plan.version(), plan.by(), counted(plan.items().size(), "exercise"));
    return new Moment(
        plan.publishedAt(),
        Kind.PLAN_PUBLISHED,
        plan.note() == null ? text : text + ": " + plan.note());
  }

  private Stream<Moment> logged(LogDay day) {
    return Stream.concat(
        sets(day),
        day.entries().stream()
            .flatMap(log -> Stream.of(skip(log), pain(log), note(log)).flatMap(found -> found)));
  }

  private static Stream<Moment> sets(LogDay day) {
    List<LogEntry> sets =
        day.entries().stream().filter(log -> log.kind() == LogEntry.Kind.SET).toList();
    long exercises = sets.stream().map(LogEntry::item).distinct().count();
    Instant last = day.entries().getLast().occurredAt();
    return sets.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Moment(
                last,
                Kind.LOGGED,
                counted(sets.size(), "set") + " of " + counted(exercises, "exercise")));
  }

  private Stream<Moment> skip(LogEntry log) {
    return log.skipReason() == null
        ? Stream.empty()
        : Stream.of(
            new Moment(
                log.occurredAt(),
                Kind.SKIPPED,
                "%s skipped: %s".formatted(title(log), word(log.skipReason()))));
  }

  private Stream<Moment> pain(LogEntry log) {
    return log.pain() == null || log.pain() < STRONG_PAIN
        ? Stream.empty()
        : Stream.of(
            new Moment(
                log.occurredAt(),
                Kind.PAIN,
                "Pain %d of 10 at %s".formatted(log.pain(), title(log))));
  }

  private Stream<Moment> note(LogEntry log) {
    return log.note() == null
        ? Stream.empty()
        : Stream.of(
            new Moment(log.occurredAt(), Kind.NOTE, "%s: “%s”".formatted(title(log), log.note())));
  }

  private String title(LogEntry log) {
    return titles.getOrDefault(log.item(), log.exercise());
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
