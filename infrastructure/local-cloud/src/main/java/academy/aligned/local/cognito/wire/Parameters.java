package academy.aligned.local.cognito.wire;

import java.util.Map;
import java.util.Optional;

/** The string map of an authentication step. */
public record Parameters(Map<String, String> values) {

  public String text(String name) {
    return maybe(name)
        .orElseThrow(() -> Refusal.invalid("Missing required parameter %s".formatted(name)));
  }

  public Optional<String> maybe(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }
}
