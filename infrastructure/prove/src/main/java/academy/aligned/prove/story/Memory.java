package academy.aligned.prove.story;

import academy.aligned.kernel.door.Path;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.json.Json;
import academy.aligned.prove.wire.Said;
import academy.aligned.prove.wire.Shot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What worked in a practice, by route, and all ids that went by. */
public final class Memory {
  private final List<Route<?, ?, ?, ?>> routes;
  private final Ledger ledger = new Ledger();
  private final Map<String, Worked> worked = new HashMap<>();
  private final Map<String, StringBuilder> seen = new HashMap<>();

  /** A call that worked, and who made it. */
  public record Worked(Actor who, Shot shot) {}

  public Memory(List<Surface<?>> surfaces) {
    routes = surfaces.stream().<Route<?, ?, ?, ?>>flatMap(s -> s.routes().stream()).toList();
  }

  public static String name(Route<?, ?, ?, ?> route) {
    return route.method() + " " + route.path().template();
  }

  public List<Route<?, ?, ?, ?>> routes() {
    return routes;
  }

  public Ledger ledger() {
    return ledger;
  }

  public Optional<Worked> worked(Route<?, ?, ?, ?> route) {
    return Optional.ofNullable(worked.get(name(route)));
  }

  /** Whether it went by in her own traffic. */
  public boolean knows(Actor who, String word) {
    StringBuilder traffic = seen.get(who.user());
    return traffic != null && traffic.indexOf(word) >= 0;
  }

  /** Whether it went by in the traffic of somebody who has not signed in. */
  public boolean known(String word) {
    StringBuilder traffic = seen.get("");
    return traffic != null && traffic.indexOf(word) >= 0;
  }

  /** Learns from a call and its answer. */
  public void saw(Actor who, Shot shot, Said said) {
    if (said.ok()) {
      seen.computeIfAbsent(who.user(), _ -> new StringBuilder())
          .append(shot.sent())
          .append(said.text());
    }
    Optional<Route<?, ?, ?, ?>> route = route(shot);
    if (said.ok() && route.isPresent()) {
      if (shot.method().equals("DELETE")) {
        ledger.deleted(route.get().path(), shot.path());
      } else {
        ledger.path(route.get().path(), shot.path());
      }
      worked.putIfAbsent(name(route.get()), new Worked(who, shot));
      said.header("etag").ifPresent(tag -> ledger.tag(shot.path(), tag));
    }
    if (!shot.body().isEmpty()) {
      ledger.json(Json.TOLERANT.readTree(shot.body()));
    }
    if (said.ok()) {
      ledger.json(said.json());
    }
  }

  private Optional<Route<?, ?, ?, ?>> route(Shot shot) {
    List<String> segments = Path.split(shot.path().replaceFirst("\\?.*", ""));
    return routes.stream()
        .filter(route -> route.method().name().equals(shot.method()))
        .filter(route -> route.path().match(segments).isPresent())
        .min((a, b) -> a.path().places().size() - b.path().places().size());
  }
}
