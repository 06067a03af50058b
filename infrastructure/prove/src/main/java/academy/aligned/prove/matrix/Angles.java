package academy.aligned.prove.matrix;

import academy.aligned.kernel.door.Surface.Method;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.json.Json;
import academy.aligned.prove.story.Memory.Worked;
import academy.aligned.prove.story.Opening;
import academy.aligned.prove.story.Practice;
import academy.aligned.prove.wire.Shot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What else a request can carry: headers, queries, fields, cursors and tags, sent by the south. */
record Angles(Opening opening, long seed) {
  private static final List<String> NAMES =
      List.of("tenant", "practice", "tenantId", "patient", "user", "host", "owner");
  private static final List<String> HEADERS =
      List.of(
          "x-forwarded-host",
          "x-viewer-host",
          "x-original-host",
          "x-host",
          "x-forwarded-server",
          "x-tenant",
          "x-tenant-id",
          "x-practice",
          "x-user",
          "x-patient");

  private Practice north() {
    return opening.north();
  }

  private Practice south() {
    return opening.south();
  }

  private List<Route<?, ?, ?, ?>> routes() {
    return north().memory().routes();
  }

  private Optional<Worked> mine(Route<?, ?, ?, ?> route) {
    return south().memory().worked(route);
  }

  /** A header that names the north, on a request that is the south's. */
  Front headers() {
    List<Attack> attacks = new ArrayList<>();
    for (Route<?, ?, ?, ?> route : reads()) {
      Shot shot = mine(route).orElseThrow().shot();
      for (String header : HEADERS) {
        attacks.add(attack("header", route, header, shot.with(header, value(header)), shot));
      }
    }
    return Front.of("header", "headers that name another practice", north(), Set.of(), attacks);
  }

  private String value(String header) {
    return header.contains("host") || header.contains("server")
        ? north().host()
        : header.contains("user")
            ? north().the("owner").user()
            : header.contains("patient") ? north().names().get("id.ana") : north().tenant().value();
  }

  private List<Route<?, ?, ?, ?>> reads() {
    return routes().stream()
        .filter(route -> route.method() == Method.GET && mine(route).isPresent())
        .<Route<?, ?, ?, ?>>map(route -> route)
        .toList();
  }

  /** A query that names the north's. */
  Front queries() {
    List<Attack> attacks = new ArrayList<>();
    for (Route<?, ?, ?, ?> route : reads()) {
      Shot shot = mine(route).orElseThrow().shot();
      for (String name : NAMES) {
        String and = shot.path().contains("?") ? "&" : "?";
        Shot foreign = shot.to(shot.path() + and + name + "=" + named(name));
        attacks.add(attack("query", route, "query", foreign, twins().missing(foreign)));
      }
    }
    return Front.of("query", "queries that name another practice", north(), Set.of(), attacks);
  }

  private String named(String name) {
    return switch (name) {
      case "patient" -> north().names().get("id.ana");
      case "user", "owner" -> north().the("owner").user();
      case "host" -> north().host();
      default -> north().tenant().value();
    };
  }

  /** A field more in a body that works. */
  Front extras() {
    List<Attack> attacks = new ArrayList<>();
    for (Route<?, ?, ?, ?> route : routes()) {
      mine(route)
          .map(Worked::shot)
          .filter(shot -> shot.body().startsWith("{") && shot.host().equals(south().host()))
          .ifPresent(
              shot -> {
                for (String name : NAMES) {
                  ObjectNode body = Json.TOLERANT.readTree(shot.body()).asObject();
                  if (!body.has(name)) {
                    body.put(name, named(name));
                    Shot foreign = shot.saying(body.toString());
                    attacks.add(
                        attack("extra", route, "extra field", foreign, twins().missing(foreign)));
                  }
                }
              });
    }
    return Front.of("extra", "fields that name another practice", north(), Set.of(), attacks);
  }

  /** Cursors that nobody gave out. */
  Front cursors() {
    List<Attack> attacks = new ArrayList<>();
    Shot roster =
        new Shot(south().host(), south().the("owner").token(), "GET", "", Map.of(), "", "");
    for (String forged :
        List.of(
            "A",
            "~",
            "T#" + north().tenant() + "#ROSTER#0",
            "T#" + north().tenant() + "|P#" + north().names().get("id.ana"),
            "{\"pk\":\"T#" + north().tenant() + "#ROSTER#0\",\"sk\":\"P#\"}",
            "ROSTER#0",
            "U#" + north().the("owner").user())) {
      String cursor =
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(forged.getBytes(StandardCharsets.UTF_8));
      attacks.add(forged(roster.to("/api/patients?limit=1&cursor=" + cursor)));
    }
    for (String broken : List.of("x", "%00", "..", "AAAA%3D%3D", "null", "*")) {
      attacks.add(forged(roster.to("/api/patients?cursor=" + broken)));
    }
    return Front.of("cursor", "cursors that nobody gave out", north(), Set.of(), attacks);
  }

  private Attack forged(Shot shot) {
    return new Attack(
        "cursor",
        "GET /api/patients",
        "owner from elsewhere",
        "cursor",
        "forged",
        north(),
        shot,
        null,
        Set.of(400, 422),
        secrets(),
        twins());
  }

  /** The north's entity tags, sent by the south: its own answer, and no "unchanged". */
  Front conditional() {
    List<Attack> attacks = new ArrayList<>();
    for (Route<?, ?, ?, ?> route : reads()) {
      Optional<Worked> theirs = north().memory().worked(route);
      Worked own = mine(route).orElseThrow();
      theirs
          .map(known -> north().ledger().tags().get(known.shot().path()))
          .filter(tag -> !tag.equals(south().ledger().tags().get(own.shot().path())))
          .ifPresent(
              tag ->
                  attacks.add(
                      attack(
                          "conditional",
                          route,
                          "if-none-match",
                          own.shot().with("if-none-match", tag),
                          own.shot())));
    }
    return Front.of("conditional", "entity tags of another practice", north(), Set.of(), attacks);
  }

  /** A page of the north's host sends a command to the south's. */
  Front origins() {
    List<Attack> attacks = new ArrayList<>();
    for (Route<?, ?, ?, ?> route : routes()) {
      mine(route)
          .map(Worked::shot)
          .filter(shot -> !shot.method().equals("GET") && shot.host().equals(south().host()))
          .ifPresent(
              shot ->
                  attacks.add(
                      new Attack(
                          "origin",
                          Loot.name(route),
                          "owner's browser",
                          "origin",
                          "another practice's",
                          north(),
                          shot.with("origin", "http://" + north().host()),
                          null,
                          Set.of(403),
                          secrets(),
                          twins())));
    }
    return Front.of(
        "origin", "commands from pages of another practice", north(), Set.of(), attacks);
  }

  private Attack attack(
      String section, Route<?, ?, ?, ?> route, String position, Shot shot, Shot twin) {
    return new Attack(
        section,
        Loot.name(route),
        "people from elsewhere",
        position,
        "another practice's",
        north(),
        shot,
        twin,
        Set.of(),
        secrets(),
        twins());
  }

  Twins twins() {
    return new Twins(new Loot(north(), south()).words(), "angles" + seed);
  }

  Set<String> secrets() {
    Set<String> secrets = new Loot(north(), south()).words();
    secrets.remove(north().tenant().value());
    return secrets;
  }
}
