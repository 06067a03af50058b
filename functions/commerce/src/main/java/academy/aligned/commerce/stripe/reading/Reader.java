package academy.aligned.commerce.stripe.reading;

import academy.aligned.kernel.problem.Problem;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one object; a thing that is told by its id or whole is read by its id. */
record Reader(JsonNode object) {

  Reader in(String... path) {
    JsonNode at = object;
    for (String step : path) {
      at = step.matches("\\d+") ? at.path(Integer.parseInt(step)) : at.path(step);
    }
    return new Reader(at);
  }

  /** The first of these fields that is there, so that what moved is found where it lies now. */
  Optional<String> text(String... fields) {
    for (String field : fields) {
      JsonNode value = in(field.split("\\.", -1)).object();
      if (value.isString() && !value.asString().isEmpty()) {
        return Optional.of(value.asString());
      }
      if (value.path("id").isString()) {
        return Optional.of(value.path("id").asString());
      }
    }
    return Optional.empty();
  }

  @Nullable String textOrNull(String... fields) {
    return text(fields).orElse(null);
  }

  String required(String field) {
    return text(field)
        .orElseThrow(
            () ->
                Problem.notHere(
                    "unreadable", 400, "The field " + field + " is missing.", "Send it whole."));
  }

  long number(String field) {
    return in(field.split("\\.", -1)).object().asLong(0);
  }

  boolean flag(String field) {
    return in(field.split("\\.", -1)).object().asBoolean(false);
  }

  Optional<Instant> moment(String... fields) {
    for (String field : fields) {
      long seconds = number(field);
      if (seconds > 0) {
        return Optional.of(Instant.ofEpochSecond(seconds));
      }
    }
    return Optional.empty();
  }
}
