package academy.aligned.bench.cost;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** What {@code ./aligned bench ops} measured of single operations. */
record Units(JsonNode rows) {
  static Units read(Path folder) throws IOException {
    Path file = folder.resolve("ops.json");
    if (Files.notExists(file)) {
      throw new IllegalStateException("There is no " + file + ": ./aligned bench ops writes it.");
    }
    return new Units(Json.MAPPER.readTree(Files.readString(file)).path("rows"));
  }

  /** A figure of an operation; nothing was used where none is told. */
  double of(String operation, String what) {
    for (JsonNode row : rows) {
      if (row.path("operation").asString().equals(operation)
          && row.path("what").asString().equals(what)) {
        return row.path("measured").asDouble();
      }
    }
    return 0;
  }

  double needed(String operation, String what) {
    double figure = of(operation, what);
    if (figure == 0) {
      throw new IllegalStateException("Nothing was measured of " + operation + ", " + what);
    }
    return figure;
  }
}
