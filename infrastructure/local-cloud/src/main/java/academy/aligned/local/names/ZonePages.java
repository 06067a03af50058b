package academy.aligned.local.names;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Where a developer makes records, as an owner would at her provider: {@code /_local/names}. */
public record ZonePages(Zone zone) {
  private static final Set<String> TYPES = Set.of("A", "CNAME", "TXT", "NS");

  public Optional<Reply> answer(Ask ask) {
    if (!ask.path().equals("/_local/names")) {
      return Optional.empty();
    }
    if (ask.method().equals("POST")) {
      make(ask);
    }
    return Optional.of(Reply.json(zone.records()));
  }

  private void make(Ask ask) {
    if (!ask.header("content-type").orElse("").startsWith("application/json")) {
      throw new Refusal(415, "UnsupportedMediaType", "Send JSON.");
    }
    JsonNode asked = ask.json();
    String name = asked.path("name").asString("");
    String type = asked.path("type").asString("");
    List<String> values = new ArrayList<>();
    asked.path("values").forEach(value -> values.add(value.asString()));
    if (name.isEmpty() || !TYPES.contains(type)) {
      throw new Refusal(
          400, "ValidationException", "Send a name, a type (A, CNAME, TXT, NS) and values.");
    }
    zone.put(name, type, values);
  }
}
