package academy.aligned.kernel.door;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path template such as {@code /api/patients/{patient}/plan}. */
public record Path(String template, List<String> segments) {
  public static Path of(String template) {
    return new Path(template, split(template));
  }

  /** The values of the template's places if the path has its shape. */
  public Optional<Map<String, String>> match(List<String> path) {
    if (path.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String place = segments.get(i);
      if (place.startsWith("{")) {
        values.put(place.substring(1, place.length() - 1), path.get(i));
      } else if (!place.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** The names of the template's places. */
  public List<String> places() {
    return segments.stream()
        .filter(segment -> segment.startsWith("{"))
        .map(segment -> segment.substring(1, segment.length() - 1))
        .toList();
  }

  public static List<String> split(String path) {
    return Arrays.stream(path.split("/", -1)).skip(1).toList();
  }
}
