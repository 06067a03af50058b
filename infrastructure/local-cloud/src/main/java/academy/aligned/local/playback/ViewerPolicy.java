package academy.aligned.local.playback;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.http.Refusal;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a signature opens, and until when. */
record ViewerPolicy(String resource, Instant until) {
  private static final Set<String> KNOWN = Set.of("DateLessThan");

  static ViewerPolicy of(byte[] policy) {
    try {
      JsonNode statement = Json.TOLERANT.readTree(policy).path("Statement").path(0);
      if (!KNOWN.containsAll(statement.path("Condition").propertyNames())) {
        throw new Refusal(403, "MalformedPolicy", "The policy asks for what cannot be checked.");
      }
      long until = statement.at("/Condition/DateLessThan/AWS:EpochTime").asLong(0);
      return new ViewerPolicy(
          statement.path("Resource").asString(""), Instant.ofEpochSecond(until));
    } catch (JacksonException malformed) {
      throw new Refusal(403, "MalformedPolicy", "The policy is no policy.");
    }
  }

  void check(String address, Instant now) {
    if (!now.isBefore(until)) {
      throw new Refusal(403, "AccessDenied", "The address has run out. Ask for a new one.");
    }
    if (!pattern().matcher(address).matches()) {
      throw new Refusal(403, "AccessDenied", "The signature opens another address.");
    }
  }

  /** A star stands for any text and a question mark for one character, as CloudFront has it. */
  private Pattern pattern() {
    StringBuilder regex = new StringBuilder();
    resource
        .chars()
        .forEach(
            c -> {
              switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(c)));
              }
            });
    return Pattern.compile(regex.toString());
  }
}
