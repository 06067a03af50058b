package academy.aligned.care.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a dose must hold for its mode, and how long it takes, read from the plain JSON. */
final class DoseRules {
  private static final Map<String, Set<String>> NEEDED =
      Map.of(
          "REPS", Set.of("reps"),
          "HOLD", Set.of("holdSec"),
          "REPS_WITH_HOLD", Set.of("reps", "holdSec"),
          "TIME", Set.of("durationSec"),
          "DISTANCE", Set.of("distanceM"),
          "BREATHS", Set.of("breaths"),
          "AMRAP", Set.of("durationSec"),
          "FREE", Set.of());
  private static final Set<String> SIDES =
      Set.of("LEFT", "RIGHT", "BOTH", "ALTERNATE", "AFFECTED_FIRST");
  private static final Set<String> LOADS = Set.of("NONE", "BODYWEIGHT", "BAND", "KG", "LB");

  private DoseRules() {}

  static List<String> faults(JsonNode dose) {
    var faults = new ArrayList<String>();
    String mode = dose.path("mode").asString();
    if (!NEEDED.containsKey(mode)) {
      faults.add("unknown mode " + mode);
    }
    NEEDED.getOrDefault(mode, Set.of()).stream()
        .filter(field -> !dose.has(field))
        .forEach(field -> faults.add(mode + " needs " + field));
    Stream.of(
            between(dose, "sets", 1, 10),
            between(dose, "reps", 1, 100),
            between(dose, "repsMax", dose.path("reps").asInt(1), 100),
            between(dose, "holdSec", 1, 300),
            between(dose, "durationSec", 1, 7200),
            between(dose, "breaths", 1, 100),
            between(dose, "restBetweenSetsSec", 0, 300),
            between(dose, "restBetweenRepsSec", 0, 300),
            between(dose, "effortTarget", 0, 10),
            between(dose.path("schedule"), "timesPerWeek", 1, 7),
            between(dose.path("schedule"), "timesPerDay", 1, 6))
        .flatMap(List::stream)
        .forEach(faults::add);
    faults.addAll(shape(dose));
    return faults;
  }

  /** Seconds of one session by the clock: a rep of a tempo lasts as long as the tempo says. */
  static int seconds(JsonNode dose) {
    int rest = dose.path("restBetweenSetsSec").asInt(0);
    int both = dose.path("side").asString().equals("AFFECTED_FIRST") ? 2 : 1;
    int sets = dose.path("sets").asInt();
    return sets * both * set(dose) + (sets - 1) * rest;
  }

  private static int set(JsonNode dose) {
    int reps = dose.path("reps").asInt(1);
    int pause = dose.path("restBetweenRepsSec").asInt(0);
    return switch (dose.path("mode").asString()) {
      case "TIME", "AMRAP" -> dose.path("durationSec").asInt();
      case "BREATHS" -> dose.path("breaths").asInt() * 8;
      case "DISTANCE" -> dose.path("distanceM").asInt();
      case "HOLD" -> reps * (dose.path("holdSec").asInt() + pause);
      case "REPS_WITH_HOLD" -> reps * (dose.path("holdSec").asInt() + pause + 2);
      case "REPS" -> reps * tempo(dose);
      default -> 60;
    };
  }

  private static int tempo(JsonNode dose) {
    return Stream.of(dose.path("tempo").asString("2-0-2-0").split("-"))
        .mapToInt(Integer::parseInt)
        .sum();
  }

  private static List<String> shape(JsonNode dose) {
    var faults = new ArrayList<String>();
    if (!dose.path("tempo").asString("1-0-1-0").matches("\\d-\\d-\\d-\\d")) {
      faults.add("tempo " + dose.path("tempo"));
    }
    if (!SIDES.contains(dose.path("side").asString())) {
      faults.add("side " + dose.path("side"));
    }
    String load = dose.path("load").path("kind").asString();
    if (!LOADS.contains(load)
        || (load.equals("KG") && !dose.path("load").has("value"))
        || (load.equals("BAND") && !dose.path("load").has("band"))) {
      faults.add("load " + dose.path("load"));
    }
    if (dose.path("painCeiling").asInt(-1) < 0 || dose.path("painCeiling").asInt() > 5) {
      faults.add("painCeiling " + dose.path("painCeiling"));
    }
    return faults;
  }

  private static List<String> between(JsonNode node, String field, int low, int high) {
    int value = node.path(field).asInt(low);
    return value < low || value > high ? List.of(field + " " + value) : List.of();
  }
}
