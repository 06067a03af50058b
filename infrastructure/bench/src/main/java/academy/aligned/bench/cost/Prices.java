package academy.aligned.bench.cost;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The dated file of list prices and of what is assumed about use. */
record Prices(JsonNode file) {
  private static final String NAME = "/prices-2026-11.json";

  static Prices read() throws IOException {
    try (InputStream in = Objects.requireNonNull(Prices.class.getResourceAsStream(NAME))) {
      return new Prices(Json.MAPPER.readTree(in));
    }
  }

  /** Dollars for one of its unit. */
  double of(String name) {
    JsonNode price = file.path("prices").path(name);
    if (price.isMissingNode()) {
      throw new IllegalArgumentException("No price of " + name);
    }
    return price.path("dollars").asDouble() / price.path("per").asDouble(1);
  }

  double assumed(String name) {
    JsonNode figure = file.path("assumed").path(name).path("value");
    if (figure.isMissingNode()) {
      throw new IllegalArgumentException("Nothing is assumed of " + name);
    }
    return figure.asDouble();
  }

  /** What practices pay elsewhere. */
  List<JsonNode> elsewhere() {
    return StreamSupport.stream(file.path("elsewhere").spliterator(), false).toList();
  }

  String date() {
    return file.path("date").asString();
  }
}
