package academy.aligned.prove.story;

import academy.aligned.kernel.door.Surface.Method;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.prove.wire.Line;
import academy.aligned.prove.wire.Shot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads whatever the practice's own people can read, so that all ids there are become known. */
record Crawl(Line line, Practice practice) {
  private static final int MOST = 4;
  private static final int ROUNDS = 2;

  void walk() {
    List<Route<?, ?, ?, ?>> reads =
        practice.memory().routes().stream()
            .filter(route -> route.method() == Method.GET)
            .sorted(Comparator.comparingInt(route -> route.path().places().size()))
            .toList();
    for (int round = 0; round < ROUNDS; round++) {
      for (Route<?, ?, ?, ?> route : reads) {
        readers(route).forEach(who -> paths(route, who).forEach(path -> read(who, path)));
      }
    }
  }

  private List<Actor> readers(Route<?, ?, ?, ?> route) {
    if (!route.who().needsAccount()) {
      return List.of(Actor.visitor(practice.tenant(), practice.host(), "10.9.9.9"));
    }
    return practice.people().stream()
        .filter(
            who ->
                !route.who().needsRole()
                    || route.who().roles().stream().anyMatch(who.roles()::contains))
        .toList();
  }

  private void read(Actor who, String path) {
    Shot shot = new Shot(practice.host(), who.token(), "GET", path, Map.of(), "", who.source());
    practice.memory().saw(who, shot, line.send(shot));
  }

  /** The template with what she has seen herself put into its places, in a few ways. */
  private List<String> paths(Route<?, ?, ?, ?> route, Actor who) {
    List<String> paths = new ArrayList<>(List.of(route.path().template()));
    for (String place : route.path().places()) {
      List<String> filled = new ArrayList<>();
      for (String path : paths) {
        practice.ledger().named(place).stream()
            .filter(id -> practice.memory().knows(who, id))
            .limit(MOST)
            .forEach(id -> filled.add(path.replace("{" + place + "}", id)));
      }
      paths = filled;
    }
    return paths;
  }
}
