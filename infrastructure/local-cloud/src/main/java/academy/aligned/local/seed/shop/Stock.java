package academy.aligned.local.seed.shop;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.seed.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the courses up for sale, each once, as the operator would. */
public record Stock(Visitor operator) {
  private static final String FILE = "/academy/aligned/local/seed/offers.json";

  public void seed(Consumer<String> tell) {
    JsonNode wanted = read();
    List<String> there = operator.get("/api/offers").path("offers").findValuesAsString("offer");
    int before = there.size();
    for (JsonNode offer : wanted.path("offers")) {
      if (!there.contains(offer.path("offer").asString())) {
        put("/api/platform/offers/" + offer.path("offer").asString(), offer, true);
      }
    }
    for (JsonNode promotion : wanted.path("promotions")) {
      put("/api/platform/promotions/" + promotion.path("promotion").asString(), promotion, false);
    }
    if (before < wanted.path("offers").size()) {
      tell.accept("%d offers put up for sale".formatted(wanted.path("offers").size()));
    }
  }

  private void put(String path, JsonNode fields, boolean offer) {
    ObjectNode body = fields.deepCopy().asObject();
    if (offer) {
      body.put("ifVersion", 0).put("archived", false);
    }
    operator.put(path, body);
  }

  private static JsonNode read() {
    try (InputStream in = Stock.class.getResourceAsStream(FILE)) {
      return Json.MAPPER.readTree(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
