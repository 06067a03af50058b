package academy.aligned.care.logbook;

import academy.aligned.care.dose.Load;
import academy.aligned.care.prescription.PlanItem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which logs are taken. A phone may have been offline for long and its clock may be wrong; what is
 * refused is said with a reason, so that the phone can show it and go on.
 */
public record LogRules(Instant now) {
  private static final Pattern UUID = Pattern.compile(PlanItem.UUID);
  private static final Pattern EXERCISE = Pattern.compile(PlanItem.EXERCISE);
  private static final int HEAVIEST = 500;
  private static final int LONGEST_NAME = 30;
  private static final int MOST_STEPS = 6;
  private static final Duration AHEAD = Duration.ofDays(2);
  private static final Duration BEHIND = Duration.ofDays(90);

  /** Why the log is refused, or nothing. */
  public Optional<String> fault(LogEntry log) {
    return Stream.of(ids(log), amounts(log), kind(log), time(log))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static @Nullable String ids(LogEntry log) {
    if (log.id() == null || !UUID.matcher(log.id()).matches()) {
      return "id must be a UUID in lower case";
    }
    if (log.item() == null || !UUID.matcher(log.item()).matches()) {
      return "item must be a UUID in lower case";
    }
    if (log.exercise() == null || !EXERCISE.matcher(log.exercise()).matches()) {
      return "exercise must be an exercise's id or its slug";
    }
    return log.planVersion() == null || log.planVersion() < 1
        ? "planVersion must be 1 or more"
        : null;
  }

  private static @Nullable String amounts(LogEntry log) {
    return Stream.of(
            outside("set", log.set(), 1, 60),
            outside("reps", log.reps(), 0, 1000),
            outside("seconds", log.seconds(), 0, 86_400),
            outside("pain", log.pain(), 0, 10),
            outside("effort", log.effort(), 0, 10),
            log.note() != null && log.note().length() > 500 ? "note is too long" : null,
            load(log.load()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String load(@Nullable Load load) {
    if (load == null) {
      return null;
    }
    if (load.kind() == null) {
      return "load.kind must be stated";
    }
    if (load.value() != null && !(load.value() >= 0 && load.value() <= HEAVIEST)) {
      return "load.value must be 0 to " + HEAVIEST;
    }
    if (load.band() != null && load.band().length() > LONGEST_NAME) {
      return "load.band is too long";
    }
    return steps(Objects.requireNonNullElse(load.steps(), List.of()));
  }

  private static @Nullable String steps(List<String> steps) {
    boolean named =
        steps.stream()
            .allMatch(step -> step != null && !step.isBlank() && step.length() <= LONGEST_NAME);
    return named && steps.size() <= MOST_STEPS ? null : "load.steps must be at most 6 short names";
  }

  private static @Nullable String outside(
      String field, @Nullable Integer value, int least, int most) {
    return value != null && (value < least || value > most)
        ? "%s must be %d to %d".formatted(field, least, most)
        : null;
  }

  private static @Nullable String kind(LogEntry log) {
    if (log.kind() == null) {
      return "kind must be SET or SKIP";
    }
    return log.kind() == LogEntry.Kind.SKIP && log.skipReason() == null
        ? "skipReason must be stated for SKIP"
        : null;
  }

  private @Nullable String time(LogEntry log) {
    if (log.occurredAt() == null || log.zone() == null || log.day() == null) {
      return "occurredAt, zone and day must be stated";
    }
    if (log.occurredAt().isAfter(now.plus(AHEAD))) {
      return "occurredAt is more than 48 hours ahead";
    }
    if (log.occurredAt().isBefore(now.minus(BEHIND))) {
      return "occurredAt is more than 90 days ago";
    }
    Optional<ZoneId> zone = zone(log.zone());
    if (zone.isEmpty()) {
      return "zone is not a time zone we know";
    }
    LocalDate day = CareDay.of(log.occurredAt(), zone.get());
    return log.day().isBefore(day.minusDays(1)) || log.day().isAfter(day.plusDays(1))
        ? "day does not fit occurredAt, which is of " + day
        : null;
  }

  /** The zone of that name, if there is one. */
  public static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
