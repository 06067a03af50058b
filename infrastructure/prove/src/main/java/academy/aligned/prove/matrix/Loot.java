package academy.aligned.prove.matrix;

import academy.aligned.cloud.Contexts;
import academy.aligned.kernel.door.Surface.Method;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.openapi.OpenApi;
import academy.aligned.prove.story.Actor;
import academy.aligned.prove.story.Memory;
import academy.aligned.prove.story.Memory.Worked;
import academy.aligned.prove.story.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What an attacker got hold of: real ids of the victim, and real requests of its people. */
public final class Loot {
  private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]*|[a-z]+(-[a-z]+)*|\\d+");
  private static final JsonNode CONTRACT =
      Json.TOLERANT.readTree(OpenApi.of(Contexts.ALL.surfaces(), List.of()));
  private static final int SHORTEST = 8;

  private final Practice victim;
  private final Practice other;

  public Loot(Practice victim, Practice other) {
    this.victim = victim;
    this.other = other;
  }

  Practice victim() {
    return victim;
  }

  /** Words that are the victim's alone. */
  Set<String> words() {
    Set<String> words = new TreeSet<>(victim.ledger().unguessable());
    victim.ledger().names().forEach(name -> words.addAll(victim.ledger().named(name)));
    other.ledger().names().forEach(name -> words.removeAll(other.ledger().named(name)));
    String mark = victim.names().mark();
    words.removeIf(
        word ->
            word.length() < SHORTEST
                || (WORD.matcher(word).matches()
                    && !word.contains(mark)
                    && !word.startsWith("zz-")));
    words.add(mark);
    words.add(victim.names().get("tenant"));
    victim.people().forEach(person -> words.add(victim.names().mark(person.name())));
    return words;
  }

  /** The victim's words that this attacker has not come by honestly there. */
  Set<String> wordsWithout(Actor attacker, Practice at) {
    Set<String> words = words();
    boolean there = at.equals(victim);
    words.removeIf(
        word -> victim.memory().knows(attacker, word) || (there && victim.memory().known(word)));
    return words;
  }

  /** A path to the victim's thing, and whether all its places could be filled. */
  Optional<String> path(Route<?, ?, ?, ?> route, boolean deleted) {
    Optional<Worked> worked = victim.memory().worked(route);
    if (worked.isPresent() && !deleted && route.method() != Method.DELETE) {
      return worked.map(known -> known.shot().path());
    }
    String path = route.path().template();
    for (String place : route.path().places()) {
      List<String> ids = deleted ? victim.ledger().gone(place) : known(route, place);
      if (ids.isEmpty()) {
        return Optional.empty();
      }
      path = path.replace("{" + place + "}", ids.getFirst());
    }
    return Optional.of(path + query(route));
  }

  /** Seen ids, or what the contract allows where it names the values. */
  private List<String> known(Route<?, ?, ?, ?> route, String place) {
    List<String> ids = new ArrayList<>(victim.ledger().named(place));
    for (JsonNode parameter : operation(route).path("parameters")) {
      if (parameter.path("name").asString().equals(place)) {
        JsonNode schema = parameter.path("schema");
        if (schema.path("type").asString("").equals("integer")) {
          ids.add("1");
        }
        resolved(schema).path("enum").forEach(value -> ids.add(value.asString()));
      }
    }
    return ids;
  }

  /** What a query must hold. */
  private String query(Route<?, ?, ?, ?> route) {
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : operation(route).path("parameters")) {
      if (parameter.path("in").asString().equals("query")
          && parameter.path("required").asBoolean()) {
        String name = parameter.path("name").asString();
        String value = victim.ledger().named(name).stream().findFirst().orElse("proof");
        // What a visitor shows that she is the one, no attacker has.
        value = route.who().needsAccount() ? value : "proof";
        query.append(query.isEmpty() ? "?" : "&").append(name).append('=').append(value);
      }
    }
    return query.toString();
  }

  /** A body for a route: the victim's own where there was one, else one by the contract. */
  String body(Route<?, ?, ?, ?> route) {
    Optional<Worked> worked = victim.memory().worked(route);
    if (worked.isPresent()) {
      // An invitation to the victim's own people would be a mail to them, and no breach.
      return worked.get().shot().body().replace("@" + victim.names().mark(), "@elsewhere");
    }
    JsonNode schema =
        operation(route)
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("schema");
    if (schema.isMissingNode()) {
      return "";
    }
    var samples =
        new Samples(
            CONTRACT.path("components").path("schemas"),
            victim.ledger().names(),
            name -> victim.ledger().named(name).getFirst());
    return Json.MAPPER.writeValueAsString(samples.of(schema));
  }

  static JsonNode operation(Route<?, ?, ?, ?> route) {
    return CONTRACT
        .path("paths")
        .path(route.path().template())
        .path(route.method().name().toLowerCase(Locale.ROOT));
  }

  private static JsonNode resolved(JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    return ref.isEmpty()
        ? schema
        : CONTRACT.path("components").path("schemas").path(ref.substring(ref.lastIndexOf('/') + 1));
  }

  static String name(Route<?, ?, ?, ?> route) {
    return Memory.name(route);
  }
}
