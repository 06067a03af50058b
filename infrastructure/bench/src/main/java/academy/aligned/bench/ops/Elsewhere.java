package academy.aligned.bench.ops;

import academy.aligned.bench.report.Row;
import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What was counted outside this process: by a browser, and on the local cloud. */
public final class Elsewhere {
  private Elsewhere() {}

  public static List<Row> rows(Path counted) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode figure : read(counted).path("figures")) {
      rows.add(
          new Row(
              figure.path("operation").asString(),
              figure.path("what").asString(),
              figure.path("floor").asString(),
              figure.path("measured").asDouble(),
              figure.has("gate") ? figure.path("gate").asDouble() : null,
              figure.path("trusted").asBoolean(true)));
    }
    return rows;
  }

  private static JsonNode read(Path counted) {
    try {
      return Json.MAPPER.readTree(Files.readString(counted));
    } catch (IOException unread) {
      throw new UncheckedIOException("What was counted elsewhere is not there", unread);
    }
  }
}
