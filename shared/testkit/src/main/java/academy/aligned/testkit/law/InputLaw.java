package academy.aligned.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Snapshot;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The law of input, for every endpoint of a surface: whatever is wrong with a request, it is
 * refused in words that name the place and the mend, and leaves nothing behind; and what is odd but
 * legal breaks nobody who hears of it or reads it afterwards.
 */
abstract class InputLaw<P> extends GeneratedLaw<P> {

  @TestFactory
  Stream<DynamicTest> bad_input_is_refused_by_name_and_changes_nothing() {
    World<P> world = world(Walls.ALL_STAND);
    List<Example> examples = examples(world);
    world.deliver();
    return world.surface().routes().stream()
        .map(
            route ->
                DynamicTest.dynamicTest(
                    name(route), () -> assertThat(faults(world, route, examples)).isEmpty()));
  }

  private static List<String> faults(
      World<?> world, Route<?, ?, ?, ?> route, List<Example> examples) {
    Example example = exampleOf(route, examples);
    Snapshot before = Snapshot.of(world, world.north().tenant());
    List<String> faults = new ArrayList<>();
    for (Bad bad : Bad.of(world, route, example)) {
      world.meter().reset();
      Answer answer = answer(world, bad, before);
      int written = world.meter().read().writeUnits();
      boolean changed = written > 0 && !before.stands();
      bad.faults(answer, written, changed).forEach(fault -> faults.add(bad.what() + ": " + fault));
      if (changed) {
        aftermath(world, examples).forEach(fault -> faults.add(bad.what() + ": " + fault));
        before.restore();
      }
    }
    if (!before.stands()) {
      faults.add("rows changed");
    }
    return faults;
  }

  /** A machine that is too busy says 503 once; a fault says it again. */
  private static Answer answer(World<?> world, Bad bad, Snapshot before) {
    Answer answer = world.offContract(bad.call());
    if (answer.status() != 503) {
      return answer;
    }
    before.restore();
    world.meter().reset();
    return world.offContract(bad.call());
  }

  /** Who hears of what was taken must not fail on it, nor who reads it. */
  private static List<String> aftermath(World<?> world, List<Example> examples) {
    List<String> faults = new ArrayList<>();
    try {
      world.deliver();
    } catch (AssertionError failed) {
      faults.add("was taken, but " + failed.getMessage());
    }
    for (Example reading : examples) {
      if (reading.method().equals(Surface.Method.GET.name())) {
        Answer answer = reading.call(world, world.north(), reading.who(), reading.path());
        if (answer.status() >= 500) {
          faults.add("was taken, but broke " + reading.route() + ": " + answer.text());
        }
      }
    }
    return faults;
  }
}
