package academy.aligned.prove.matrix;

import academy.aligned.kernel.door.Surface.Method;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.prove.story.Actor;
import academy.aligned.prove.story.Practice;
import academy.aligned.prove.wire.Shot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every route, from one attacker at one place, with ids of one victim. */
record Siege(Loot loot, Actor who, Practice at, long seed) {
  private static final List<String> MALFORMED =
      List.of(
          "x",
          "%00",
          "%E2%98%83",
          "..",
          "null",
          "-1",
          "0",
          "99999999999999999999",
          "%20",
          "a%2Fb",
          "a%23b",
          "T%23x",
          "AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA",
          "*",
          "%3F",
          "..%2F..%2Fetc",
          "z".repeat(300));
  private static final Set<Integer> UNFIT =
      Set.of(400, 401, 403, 404, 405, 409, 413, 414, 415, 422);

  List<Attack> all() {
    List<Attack> attacks = new ArrayList<>();
    for (Route<?, ?, ?, ?> route : loot.victim().memory().routes()) {
      if (!Rights.admitted(route, who, at, loot.victim())) {
        attacks.addAll(before(route));
      } else if (!who.tenant().equals(loot.victim().tenant()) || Rights.personal(route)) {
        attacks.addAll(inside(route));
      }
    }
    return attacks;
  }

  Twins twins() {
    return twins(true);
  }

  /** People of one practice share its names; what is a person's own she names herself. */
  private Twins twins(boolean personal) {
    String whose = personal ? who.source() : "";
    return new Twins(loot.wordsWithout(who, at), whose + at.host() + seed);
  }

  private boolean foreign() {
    return !at.equals(loot.victim());
  }

  /** She is not let in: whatever she asks for, she hears the same. */
  private List<Attack> before(Route<?, ?, ?, ?> route) {
    List<Attack> attacks = new ArrayList<>();
    Set<Integer> refusal = Rights.refusal(route, who);
    loot.path(route, false)
        .ifPresent(
            path -> {
              Shot shot = shot(route, path);
              attacks.add(
                  attack("door", route, "path", target(), shot, twins().missing(shot), refusal));
            });
    loot.path(route, true)
        .ifPresent(
            path -> {
              Shot shot = shot(route, path);
              attacks.add(
                  attack("door", route, "path", "deleted", shot, twins().missing(shot), refusal));
            });
    attacks.addAll(malformed(route, "door"));
    return attacks;
  }

  /** She is let in, and asks for what is not hers: she hears what she hears of nothing. */
  private List<Attack> inside(Route<?, ?, ?, ?> route) {
    List<Attack> attacks = new ArrayList<>();
    Twins twins = twins(Rights.personal(route));
    loot.path(route, false)
        .filter(path -> twins.any(path) || twins.any(loot.body(route)))
        .ifPresent(
            path -> {
              Shot shot = shot(route, path);
              String where = twins.any(path) ? "path" : "body";
              attacks.add(
                  attack("room", route, where, target(), shot, twins.missing(shot), Set.of()));
            });
    loot.path(route, true)
        .filter(twins::any)
        .ifPresent(
            path -> {
              Shot shot = shot(route, path);
              attacks.add(
                  attack("room", route, "path", "deleted", shot, twins.missing(shot), Set.of()));
            });
    attacks.addAll(malformed(route, "room"));
    own(route, twins).ifPresent(attacks::add);
    return attacks;
  }

  /** In her own thing she names one of the victim's: in the body, however deep. */
  private Optional<Attack> own(Route<?, ?, ?, ?> route, Twins twins) {
    String body = loot.body(route);
    if (!foreign() || route.path().places().isEmpty() || !twins.any(body)) {
      return Optional.empty();
    }
    return at.memory()
        .worked(route)
        .map(
            mine -> {
              Shot shot = shot(route, mine.shot().path()).saying(body);
              return attack("room", route, "nested", target(), shot, twins.missing(shot), Set.of());
            });
  }

  private List<Attack> malformed(Route<?, ?, ?, ?> route, String section) {
    List<Attack> attacks = new ArrayList<>();
    List<String> places = route.path().places();
    for (int i = 0; i < places.size() * 2; i++) {
      String place = places.get(i % places.size());
      int which =
          Math.floorMod(
              Loot.name(route).hashCode() + who.name().hashCode() + i * 7, MALFORMED.size());
      String bad = MALFORMED.get(which);
      String path = route.path().template().replace("{" + place + "}", bad);
      for (String other : places) {
        path =
            path.replace(
                "{" + other + "}",
                loot.victim().ledger().named(other).stream().findFirst().orElse("1"));
      }
      attacks.add(attack(section, route, "path", "malformed", shot(route, path), null, UNFIT));
    }
    return attacks;
  }

  private String target() {
    return foreign() || !who.tenant().equals(loot.victim().tenant())
        ? "another practice's"
        : "another person's";
  }

  private Shot shot(Route<?, ?, ?, ?> route, String path) {
    String body = route.method() == Method.GET ? "" : loot.body(route);
    return new Shot(
        at.host(), who.token(), route.method().name(), path, Map.of(), body, who.source());
  }

  private Attack attack(
      String section,
      Route<?, ?, ?, ?> route,
      String position,
      String target,
      Shot shot,
      @org.jspecify.annotations.Nullable Shot twin,
      Set<Integer> statuses) {
    return new Attack(
        section,
        Loot.name(route),
        title(),
        position,
        target,
        loot.victim(),
        shot,
        twin,
        statuses,
        secrets(),
        section.equals("room") ? twins(Rights.personal(route)) : twins());
  }

  private String title() {
    String home = who.tenant().equals(at.tenant()) ? "of this place" : "from elsewhere";
    return who.name() + " " + home;
  }

  /** What she may not hear in any answer. */
  private Set<String> secrets() {
    Set<String> secrets = new LinkedHashSet<>(loot.wordsWithout(who, at));
    secrets.removeIf(word -> word.length() < 10 && !word.equals(loot.victim().names().mark()));
    secrets.remove(loot.victim().names().get("tenant"));
    return secrets;
  }
}
