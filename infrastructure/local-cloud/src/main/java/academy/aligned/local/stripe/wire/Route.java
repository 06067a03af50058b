package academy.aligned.local.stripe.wire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** One operation: method, address, and the parameters it takes. */
public record Route(
    String method, List<String> path, Set<String> params, Function<Call, ObjectNode> operation) {
  private static final List<String> LIST =
      List.of("limit", "starting_after", "ending_before", "created");

  /** Parameters are given in one text, apart by spaces. */
  public static Route post(String path, String params, Function<Call, ObjectNode> operation) {
    return route("POST", path, params, operation);
  }

  public static Route get(String path, Function<Call, ObjectNode> operation) {
    return route("GET", path, "", operation);
  }

  public static Route list(String path, String filters, Function<Call, ObjectNode> operation) {
    return route("GET", path, filters + " " + String.join(" ", LIST), operation);
  }

  public static Route delete(String path, String params, Function<Call, ObjectNode> operation) {
    return route("DELETE", path, params, operation);
  }

  private static Route route(
      String method, String path, String params, Function<Call, ObjectNode> operation) {
    Set<String> all = new HashSet<>(List.of(params.trim().split(" +")));
    all.add("expand");
    return new Route(method, steps(path), Set.copyOf(all), operation);
  }

  /** What the address fills in, or nothing if it is another's. */
  Optional<Map<String, String>> match(String asked, String address) {
    List<String> steps = steps(address);
    if (!asked.equals(method) || steps.size() != path.size()) {
      return Optional.empty();
    }
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      String step = path.get(i);
      if (step.startsWith("{")) {
        found.put(step.substring(1, step.length() - 1), steps.get(i));
      } else if (!step.equals(steps.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  private static List<String> steps(String path) {
    return List.of(path.substring(1).split("/", -1));
  }
}
