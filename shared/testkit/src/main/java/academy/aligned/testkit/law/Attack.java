package academy.aligned.testkit.law;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.door.Who;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns one example against its practice, from every side, and tells what went wrong. */
final class Attack {
  private final World<?> world;
  private final Route<?, ?, ?, ?> route;
  private final Example example;
  private final List<String> violations = new ArrayList<>();

  Attack(World<?> world, Route<?, ?, ?, ?> route, Example example) {
    this.world = world;
    this.route = route;
    this.example = example;
  }

  /**
   * Everything that a stranger, a neighbour or the wrong role could get; empty when all is well.
   */
  List<String> run() {
    var before = rows();
    fromOutside();
    fromNextDoor();
    fromWithin();
    if (!before.equals(rows())) {
      violations.add(example.route() + ": an attack changed the practice's rows");
    }
    return violations;
  }

  /** The northern practice's rows; Ben may change his own record where a call means that. */
  private List<Map<String, AttributeValue>> rows() {
    Persona ben = world.north().ben();
    List<String> bens = List.of("#" + ben.patientId().value(), "#" + ben.userId().value());
    boolean own = example.foreign() == Example.Foreign.OWN_WORLD;
    return world.rowsOf(world.north().tenant()).stream()
        .filter(row -> !own || bens.stream().noneMatch(row.get("pk").s()::endsWith))
        .toList();
  }

  private void fromOutside() {
    if (route.who().needsAccount()) {
      expect(401, "a visitor", at(world.north(), Persona.VISITOR));
    }
    if (route.who().needsRole()) {
      int refusal = route.who().named() ? 404 : 403;
      expect(refusal, "a stranger", at(world.north(), world.stranger()));
      expect(refusal, "a neighbour at this door", at(world.north(), twin()));
    }
  }

  private void fromNextDoor() {
    world.lead(world.south().tenant(), world.north().tenant());
    Answer theirs = at(world.south(), twin());
    judge("a neighbour at her own door", theirs, world.south(), twin());
    world.lead(world.south().tenant(), world.south().tenant());
  }

  private void fromWithin() {
    if (route.who().roles().contains(Role.PATIENT) || route.who().equals(Who.LEARNER)) {
      if (example.who().equals(world.north().ana())) {
        judge(
            "another patient",
            at(world.north(), world.north().ben()),
            world.north(),
            world.north().ben());
      }
      return;
    }
    if (route.who().needsRole()) {
      int refusal = route.who().named() ? 404 : 403;
      expect(refusal, "a patient", at(world.north(), world.north().ana()));
    }
    if (route.who().name().equals("owner")) {
      expect(
          403, "a practitioner who owns nothing", at(world.north(), world.north().practitioner()));
    }
  }

  private void judge(String who, Answer got, Site at, Persona as) {
    if (example.foreign() == Example.Foreign.NOT_FOUND) {
      Answer missing = example.call(world, at, as, example.missingPath());
      if (got.status() != 404 || !words(got).equals(words(missing))) {
        violation(who, "got %d, a missing one %d".formatted(got.status(), missing.status()));
      }
    } else if (got.status() >= 500) {
      violation(who, "broke the door: " + got.text());
    }
    Persona ana = world.north().ana();
    if (got.ok()
        && (got.text().contains(ana.patientId().value())
            || got.text().contains(ana.userId().value()))) {
      violation(who, "saw another's record: " + got.text());
    }
  }

  /** An answer without the request's own id. */
  private static String words(Answer answer) {
    return answer.text().replaceAll("\"instance\":\"[^\"]*\"", "");
  }

  private void expect(int status, String who, Answer got) {
    if (got.status() != status) {
      violation(who, "got %d instead of %d".formatted(got.status(), status));
    }
  }

  private void violation(String who, String what) {
    violations.add(example.route() + ": " + who + " " + what);
  }

  private Answer at(Site site, Persona who) {
    return example.call(world, site, who, example.path());
  }

  /** The southern practice's counterpart of the one who may call. */
  private Persona twin() {
    Site north = world.north();
    Site south = world.south();
    Persona who = example.who();
    Map<Persona, Persona> twins =
        Map.of(
            north.owner(),
            south.owner(),
            north.practitioner(),
            south.practitioner(),
            north.editor(),
            south.editor(),
            north.ana(),
            south.ana(),
            Persona.VISITOR,
            Persona.VISITOR);
    return twins.getOrDefault(who, world.stranger());
  }
}
