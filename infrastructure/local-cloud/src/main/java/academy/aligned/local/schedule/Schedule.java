package academy.aligned.local.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One schedule; {@code asked} is the request that made it, {@code from} when it last looked. */
record Schedule(String group, String name, JsonNode asked, Instant created, Instant from) {
  Optional<Instant> due() {
    if (asked.path("State").asString("ENABLED").equals("DISABLED")) {
      return Optional.empty();
    }
    ZoneId zone = ZoneId.of(asked.path("ScheduleExpressionTimezone").asString("UTC"));
    return Expression.parse(asked.path("ScheduleExpression").asString(""), zone)
        .next(from, created);
  }

  Schedule fired(Instant now) {
    return new Schedule(group, name, asked, created, now);
  }

  boolean over() {
    return due().isEmpty() && asked.path("ActionAfterCompletion").asString("NONE").equals("DELETE");
  }

  String key() {
    return group + "/" + name;
  }

  String arn() {
    return "arn:aws:scheduler:eu-central-1:000000000000:schedule/" + key();
  }
}
