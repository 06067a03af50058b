package academy.aligned.bench.page;

import academy.aligned.bench.report.Row;
import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The figures of one bench as its last run kept them. */
record Kept(String bench, String when, String machine, List<Row> rows) {
  static final List<String> BENCHES = List.of("ops", "cold", "flat", "load", "cost", "web");

  static Optional<Kept> read(Path folder, String bench) throws IOException {
    Path file = folder.resolve(bench + ".json");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    JsonNode kept = Json.MAPPER.readTree(Files.readString(file));
    JsonNode from = kept.path("provenance");
    List<Row> rows = new ArrayList<>();
    kept.path("rows").forEach(row -> rows.add(row(row)));
    return Optional.of(new Kept(bench, from.path("date").asString(""), machine(from), rows));
  }

  private static String machine(JsonNode from) {
    return "%d × %s, load %.1f, seed %d, %s"
        .formatted(
            from.path("cores").asInt(),
            from.path("cpu").asString(""),
            from.path("load").asDouble(),
            from.path("seed").asLong(),
            from.path("versions").toString().replaceAll("[{}\"]", "").replace(",", ", "));
  }

  private static Row row(JsonNode row) {
    return new Row(
        row.path("operation").asString(),
        row.path("what").asString(),
        row.path("floor").asString(""),
        row.path("measured").asDouble(),
        row.has("gate") ? row.path("gate").asDouble() : null,
        row.path("trusted").asBoolean(true));
  }
}
