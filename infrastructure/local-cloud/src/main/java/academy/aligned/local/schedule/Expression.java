package academy.aligned.local.schedule;

import academy.aligned.local.http.Refusal;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinition;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a schedule is due: {@code at(…)}, {@code rate(…)} or {@code cron(…)}. */
sealed interface Expression {
  Pattern SHAPE = Pattern.compile("(at|rate|cron)\\((.+)\\)");
  Pattern RATE = Pattern.compile("([1-9]\\d*) (minute|hour|day)s?");

  /** The first moment after {@code after}; rates count from {@code start}. */
  Optional<Instant> next(Instant after, Instant start);

  static Expression parse(String text, ZoneId zone) {
    Matcher parts = SHAPE.matcher(text.strip());
    if (!parts.matches()) {
      throw invalid(text);
    }
    try {
      return switch (parts.group(1)) {
        case "at" -> new At(LocalDateTime.parse(parts.group(2)).atZone(zone).toInstant());
        case "rate" -> rate(parts.group(2), text);
        default ->
            new Cron(ExecutionTime.forCron(new CronParser(awsCron()).parse(parts.group(2))), zone);
      };
    } catch (DateTimeException | IllegalArgumentException malformed) {
      throw invalid(text);
    }
  }

  record At(Instant moment) implements Expression {
    @Override
    public Optional<Instant> next(Instant after, Instant start) {
      return moment.isAfter(after) ? Optional.of(moment) : Optional.empty();
    }
  }

  record Rate(Duration every) implements Expression {
    @Override
    public Optional<Instant> next(Instant after, Instant start) {
      long done = after.isBefore(start) ? 0 : Duration.between(start, after).dividedBy(every);
      return Optional.of(start.plus(every.multipliedBy(done + 1)));
    }
  }

  record Cron(ExecutionTime times, ZoneId zone) implements Expression {
    @Override
    public Optional<Instant> next(Instant after, Instant start) {
      return times.nextExecution(after.atZone(zone)).map(java.time.ZonedDateTime::toInstant);
    }
  }

  private static Rate rate(String text, String whole) {
    Matcher parts = RATE.matcher(text);
    if (!parts.matches()) {
      throw invalid(whole);
    }
    long count = Long.parseLong(parts.group(1));
    return new Rate(
        switch (parts.group(2)) {
          case "minute" -> Duration.ofMinutes(count);
          case "hour" -> Duration.ofHours(count);
          default -> Duration.ofDays(count);
        });
  }

  /** Quartz without its seconds is what AWS calls cron: minutes hours day month weekday year. */
  private static CronDefinition awsCron() {
    return CronDefinitionBuilder.defineCron()
        .withMinutes()
        .withValidRange(0, 59)
        .withStrictRange()
        .and()
        .withHours()
        .withValidRange(0, 23)
        .withStrictRange()
        .and()
        .withDayOfMonth()
        .withValidRange(1, 31)
        .supportsL()
        .supportsW()
        .supportsLW()
        .supportsQuestionMark()
        .and()
        .withMonth()
        .withValidRange(1, 12)
        .and()
        .withDayOfWeek()
        .withValidRange(1, 7)
        .withMondayDoWValue(2)
        .supportsHash()
        .supportsL()
        .supportsQuestionMark()
        .and()
        .withYear()
        .withValidRange(1970, 2199)
        .and()
        .withCronValidation(
            CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ)
                .getCronConstraints()
                .iterator()
                .next())
        .instance();
  }

  private static Refusal invalid(String text) {
    return new Refusal(400, "ValidationException", "Invalid Schedule Expression " + text + ".");
  }
}
