package academy.aligned.local.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Steps and cue as WebVTT, shared out over the loop by the time it takes to read them. */
final class Captions {
  private static final Set<String> SPOKEN = Set.of("STEP", "CUE");

  private Captions() {}

  static String of(JsonNode exercise, double seconds) {
    List<String> lines = new ArrayList<>();
    for (JsonNode step : exercise.path("instructions")) {
      if (SPOKEN.contains(step.path("role").asString())) {
        lines.add(step.path("text").asString());
      }
    }
    int letters = lines.stream().mapToInt(String::length).sum();
    var vtt = new StringBuilder("WEBVTT\n");
    int before = 0;
    for (String line : lines) {
      double from = seconds * before / letters;
      before += line.length();
      double until = seconds * before / letters;
      vtt.append("\n").append(clock(from)).append(" --> ").append(clock(until));
      vtt.append("\n").append(line.replace("-->", "→")).append("\n");
    }
    return vtt.toString();
  }

  private static String clock(double seconds) {
    return String.format(Locale.ROOT, "00:%06.3f", seconds);
  }
}
