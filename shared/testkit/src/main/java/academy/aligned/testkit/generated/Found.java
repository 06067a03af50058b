package academy.aligned.testkit.generated;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What came of a route's generated requests.
 *
 * @param taken how many were answered as done
 * @param faults answers that nobody documented, and those that say the fault is ours
 */
public record Found(
    String route,
    int requests,
    int taken,
    int refused,
    SortedMap<Integer, Integer> statuses,
    List<String> faults) {

  /** Adds it to the report, where one is asked for. */
  public void report() {
    Optional.ofNullable(System.getProperty("aligned.generated.report"))
        .map(Path::of)
        .ifPresent(this::append);
  }

  private void append(Path file) {
    try {
      Files.writeString(
          file,
          Json.MAPPER.writeValueAsString(this) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
