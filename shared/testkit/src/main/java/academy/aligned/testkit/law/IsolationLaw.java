package academy.aligned.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.host.Rehearsal;
import academy.aligned.storage.directory.CachedDoorkeeper;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The two laws, for every endpoint and consumer of a surface: another practice, and another patient
 * of the same practice, get 404 and touch nothing. A route or consumer without an example fails.
 * Extend it once per context: the laws of input, repeats and faults come with it. The examples set
 * up what they talk about through the doors.
 */
public abstract class IsolationLaw<P> extends FaultLaw<P> {

  @TestFactory
  Stream<DynamicTest> two_practices_and_two_patients_stay_apart_at_every_endpoint() {
    World<P> world = world(Walls.ALL_STAND);
    List<Example> examples = examples(world);
    return world.surface().routes().stream()
        .map(
            route ->
                DynamicTest.dynamicTest(
                    name(route),
                    () -> {
                      Example example = exampleOf(route, examples);
                      assertThat(new Attack(world, route, example).run()).isEmpty();
                      assertThat(asIntended(world, example)).isEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> two_practices_stay_apart_at_every_consumer() {
    World<P> world = world(Walls.ALL_STAND);
    examples(world);
    List<Heard> heard = heard(world);
    return world.surface().hearings().stream()
        .map(
            hearing ->
                DynamicTest.dynamicTest(
                    hearing.function() + " hears " + hearing.detailType(),
                    () -> assertThat(misheard(world, hearing, heard)).isEmpty()));
  }

  @Test
  void the_database_itself_refuses_another_practices_keys() {
    assertThat(Probe.through(world(Walls.ALL_STAND))).isEmpty();
  }

  /** What a function plays before its snapshot comes to no practice, and leaves nothing behind. */
  @TestFactory
  Stream<DynamicTest> a_rehearsal_finds_nothing_and_changes_nothing() {
    World<P> world = world(Walls.ALL_STAND);
    examples(world);
    return world.surface().functions().stream()
        .filter(world.surface()::answers)
        .map(
            function ->
                DynamicTest.dynamicTest(
                    function, () -> assertThat(played(world, function)).isEmpty()));
  }

  private static <P> List<String> played(World<P> world, String function) {
    world.meter().reset();
    var keeper = new CachedDoorkeeper(world.ground().directory(), world.clock());
    var rehearsal = Rehearsal.of(world.surface(), function, world.parts(), keeper, () -> {});
    List<String> broken =
        rehearsal.play().stream().filter(answer -> answer.contains("\"statusCode\":5")).toList();
    int written = world.meter().read().writeUnits();
    return written == 0 ? broken : List.of("wrote " + written + " units");
  }

  @TestFactory
  Stream<DynamicTest> taking_a_wall_away_turns_the_law_red() {
    boolean answers = !world(Walls.ALL_STAND).surface().routes().isEmpty();
    return Stream.of(Walls.DOOR_GONE, Walls.STORE_GONE, Walls.GUARD_GONE)
        .filter(missing -> answers || missing != Walls.DOOR_GONE)
        .map(
            missing ->
                DynamicTest.dynamicTest(
                    missing.name(), () -> assertThat(violationsWithout(missing)).isNotEmpty()));
  }

  private List<String> violationsWithout(Walls missing) {
    World<P> world = world(missing);
    List<String> violations = new ArrayList<>(Probe.through(world));
    List<Example> examples = examples(world);
    for (Route<P, ?, ?, ?> route : world.surface().routes()) {
      violations.addAll(new Attack(world, route, exampleOf(route, examples)).run());
    }
    for (Heard heard : heard(world)) {
      violations.addAll(misled(world, heard));
    }
    return violations;
  }

  /** A consumer whose keys lead next door: what worked must fail now, or it changes rows there. */
  private static List<String> misled(World<?> world, Heard heard) {
    var before = world.rowsOf(world.north().tenant());
    boolean worked = works(world, heard);
    world.lead(world.south().tenant(), world.north().tenant());
    boolean stillWorks = works(world, heard);
    world.lead(world.south().tenant(), world.south().tenant());
    boolean same = before.equals(world.rowsOf(world.north().tenant()));
    return same && worked == stillWorks ? List.of() : List.of(heard.detailType() + " was misled");
  }

  private static boolean works(World<?> world, Heard heard) {
    try {
      world.delivery(world.south().tenant(), heard.detailType(), heard.event()).run();
      return true;
    } catch (AssertionError refused) {
      return false;
    }
  }

  /** An example that does not work proves nothing. */
  private static List<String> asIntended(World<?> world, Example example) {
    Answer answer = example.call(world, world.north(), example.who(), example.path());
    return answer.ok() ? List.of() : List.of(example.route() + " does not work: " + answer.text());
  }

  private static List<String> misheard(
      World<?> world, Surface.Hearing<?, ?> hearing, List<Heard> heard) {
    Heard example = heardAs(hearing, heard);
    var before = world.rowsOf(world.north().tenant());
    try {
      world.delivery(world.south().tenant(), example.detailType(), example.event()).run();
    } catch (AssertionError refused) {
      // A consumer may fail on ids that are not its tenant's: it goes to the dead letters.
    }
    return before.equals(world.rowsOf(world.north().tenant()))
        ? List.of()
        : List.of(hearing.detailType() + " changed another practice's rows");
  }
}
