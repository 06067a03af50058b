package academy.aligned.cloud.ops;

import academy.aligned.cloud.Setting;
import academy.aligned.kernel.json.Json;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Which practices a figure comes from: the ten with most of it, read out of the line that every
 * call leaves in the log. A metric of each practice's own would be paid for by the month, each.
 *
 * @param what the figure in one word, for names
 * @param title what a person reads above the chart
 * @param of the field of the line that is summed up
 * @param most what one practice may have of it in five minutes before somebody is told
 */
record Busiest(String what, String title, String of, OptionalDouble most) {
  static final List<Busiest> ALL =
      List.of(
          new Busiest("calls", "Practices by calls", "Calls", OptionalDouble.empty()),
          new Busiest(
              "time", "Practices by time taken (ms)", "Milliseconds", OptionalDouble.empty()),
          new Busiest(
              "turned-away",
              "Practices by calls turned away",
              "TurnedAway",
              OptionalDouble.of(500)),
          new Busiest(
              "broken",
              "Practices by answers that were apologies",
              "Broken",
              OptionalDouble.of(5)));

  String name(Setting setting) {
    return setting.name("practices-" + what);
  }

  /** The rule as CloudWatch reads it; a line without a practice is none of ours. */
  String rule(Setting setting) {
    return Json.MAPPER.writeValueAsString(
        Map.of(
            "Schema", Map.of("Name", "CloudWatchLogRule", "Version", 1),
            "LogGroupNames", List.of("/aligned/" + setting.stage() + "/*"),
            "LogFormat", "JSON",
            "Contribution",
                Map.of(
                    "Keys", List.of("$.practice"),
                    "ValueOf", "$." + of,
                    "Filters", List.of(Map.of("Match", "$." + of, "GreaterThan", 0))),
            "AggregateOn", "Sum"));
  }

  /** What the busiest practice has, by the rule of that name. */
  static String expression(String rule) {
    return "INSIGHT_RULE_METRIC(\"%s\", \"MaxContributorValue\")".formatted(rule);
  }
}
