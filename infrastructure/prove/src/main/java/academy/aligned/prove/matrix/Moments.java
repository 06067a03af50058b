package academy.aligned.prove.matrix;

import academy.aligned.kernel.door.Surface.Method;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.json.Json;
import academy.aligned.prove.story.Actor;
import academy.aligned.prove.story.Memory.Worked;
import academy.aligned.prove.story.Opening;
import academy.aligned.prove.story.Practice;
import academy.aligned.prove.wire.Line;
import academy.aligned.prove.wire.Said;
import academy.aligned.prove.wire.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What happens one after the other: practices in one warm instance, rights that end, ids used
 * again.
 */
record Moments(Opening opening, Line line, Angles angles, int round) {
  private static final int INTERLEAVED = 200;

  private Practice north() {
    return opening.north();
  }

  private Practice south() {
    return opening.south();
  }

  /** The north's own people read what they can, as they do all day. */
  void day() {
    for (Route<?, ?, ?, ?> route : north().memory().routes()) {
      if (route.method() == Method.GET) {
        north().memory().worked(route).map(Worked::shot).ifPresent(line::send);
      }
    }
  }

  /** Two practices, and two patients of one, turn by turn through the same instance. */
  Front warm() {
    List<Attack> turns = new ArrayList<>();
    for (Route<?, ?, ?, ?> route : north().memory().routes()) {
      Optional<Worked> theirs = north().memory().worked(route);
      Optional<Worked> ours = south().memory().worked(route);
      if (route.method() == Method.GET && theirs.isPresent() && ours.isPresent()) {
        turns.add(turn(route, north(), theirs.get().shot(), Set.of(south().names().mark())));
        turns.add(turn(route, south(), ours.get().shot(), angles.secrets()));
        if (route.who().name().equals("patient")) {
          Shot anas = theirs.get().shot().as(north().the("ana").token());
          turns.add(turn(route, north(), anas, Set.of(north().names().mark("ben"))));
          Shot bens = theirs.get().shot().as(north().the("ben").token());
          turns.add(
              turn(
                  route,
                  north(),
                  bens,
                  Set.of(north().names().mark("ana"), north().names().get("id.ana"))));
        }
      }
    }
    List<Attack> all = new ArrayList<>();
    for (int i = 0; i < Math.max(INTERLEAVED, turns.size()); i++) {
      all.add(turns.get(i % turns.size()));
    }
    return Front.of("warm", "two practices through one warm instance", north(), Set.of(), all);
  }

  /** Asked twice in a row it is the same, whoever was there before. */
  private Attack turn(Route<?, ?, ?, ?> route, Practice at, Shot shot, Set<String> secrets) {
    return new Attack(
        "warm",
        Loot.name(route),
        "people of " + (at.equals(north()) ? "one" : "the other"),
        "instance",
        "the other's",
        north(),
        shot,
        shot,
        Set.of(200),
        secrets,
        angles.twins());
  }

  /** A membership that was taken away, and a session that was ended, a minute later. */
  Front revoked() {
    Actor leaver = north().the("leaver");
    Actor sleeper = north().the("sleeper");
    List<Attack> attacks = new ArrayList<>();
    for (Route<?, ?, ?, ?> route : north().memory().routes()) {
      if (route.method() == Method.GET && route.who().name().equals("practitioner")) {
        north()
            .memory()
            .worked(route)
            .map(Worked::shot)
            .ifPresent(
                shot -> {
                  attacks.add(ended(route, shot.as(leaver.token()), "somebody who left", 403));
                  attacks.add(ended(route, shot.as(sleeper.token()), "an ended session", 401));
                });
      }
    }
    Runnable before =
        () -> {
          opening.laptop().returns(north(), leaver);
          attacks.forEach(attack -> line.send(attack.shot()));
          opening.laptop().leaves(leaver);
          opening.laptop().ends(sleeper);
          opening.laptop().forward(61);
        };
    Set<String> own = Set.of(leaver.user(), sleeper.user());
    return Front.of("revoked", "rights that have ended", north(), own, attacks).after(before);
  }

  private Attack ended(Route<?, ?, ?, ?> route, Shot shot, String who, int status) {
    return new Attack(
        "revoked",
        Loot.name(route),
        who,
        "token",
        "once her own",
        north(),
        shot,
        null,
        Set.of(status),
        Set.of(north().names().mark("ana")),
        angles.twins());
  }

  /** Ids that the north has just used, used by the south for things of its own. */
  Front replay() {
    String exercise = north().names().get("id.replayed-exercise-" + round);
    String patient = north().names().get("id.replayed-patient-" + round);
    Shot puts = used(north(), "PUT /api/exercises/{exercise}").to("/api/exercises/" + exercise);
    Shot invites = used(north(), "POST /api/patients");
    String words =
        invites.body().replace(north().names().get("id.ana"), patient).replace("ana@", "ida@");
    Runnable before = () -> List.of(puts, invites.saying(words)).forEach(line::send);
    Shot ours = used(south(), "PUT /api/exercises/{exercise}").to("/api/exercises/" + exercise);
    Shot invited = used(south(), "POST /api/patients");
    String theirs =
        invited.body().replace(south().names().get("id.ana"), patient).replace("ana@", "ida@");
    Map<String, String> ids = new TreeMap<>(Map.of("exercise", exercise, "patient", patient));
    List<Attack> attacks =
        List.of(
            again("PUT /api/exercises/{exercise}", ours, ids),
            again("POST /api/patients", invited.saying(theirs), ids),
            again("PUT /api/branding", branding(), ids));
    return Front.of("replay", "ids of commands used again next door", north(), Set.of(), attacks)
        .after(before);
  }

  private Attack again(String route, Shot shot, Map<String, String> ids) {
    Twins twins = new Twins(ids.values(), "replay" + round);
    Set<String> secrets = angles.secrets();
    @org.jspecify.annotations.Nullable
    Shot twin = twins.any(shot.sent()) ? twins.missing(shot) : null;
    return new Attack(
        "replay",
        route,
        "people from elsewhere",
        "client id",
        "another practice's",
        north(),
        shot,
        twin,
        Set.of(200, 201, 204),
        secrets,
        twins);
  }

  private Shot branding() {
    Shot puts = used(south(), "PUT /api/branding");
    Said now =
        line.send(
            new Shot(
                puts.host(), puts.token(), "GET", "/api/branding", Map.of(), "", puts.source()));
    var body = Json.TOLERANT.readTree(puts.body()).asObject();
    body.put("ifVersion", now.json().path("version").asInt());
    body.put("tagline", "Round " + round);
    return puts.saying(body.toString());
  }

  private static Shot used(Practice by, String route) {
    return by.memory().routes().stream()
        .filter(known -> Loot.name(known).equals(route))
        .findFirst()
        .flatMap(known -> by.memory().worked(known))
        .map(Worked::shot)
        .orElseThrow();
  }
}
