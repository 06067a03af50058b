package academy.aligned.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Surface.Method;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The law of repeats, for every endpoint that changes something: an answer may be lost on its way,
 * so the same request comes again, and has one effect. The answer may say that it is settled: 409,
 * or 404 for what is gone.
 */
abstract class RepeatLaw<P> extends InputLaw<P> {

  @TestFactory
  Stream<DynamicTest> what_is_sent_twice_is_done_once() {
    World<P> world = world(Walls.ALL_STAND);
    List<Example> examples = examples(world);
    world.deliver();
    return world.surface().routes().stream()
        .filter(route -> route.method() != Method.GET)
        .filter(route -> exampleOf(route, examples).anew() == null)
        .map(
            route ->
                DynamicTest.dynamicTest(
                    name(route), () -> assertThat(again(world, route, examples)).isEmpty()));
  }

  private static List<String> again(
      World<?> world, Route<?, ?, ?, ?> route, List<Example> examples) {
    Example example = exampleOf(route, examples);
    Answer first = call(world, example);
    world.published();
    var rows = world.rowsOf(world.north().tenant());
    Answer second = call(world, example);
    List<String> faults = new ArrayList<>();
    int settled = route.method() == Method.DELETE ? 404 : 409;
    if (!first.ok() || (!second.ok() && second.status() != settled)) {
      faults.add("answered " + first.status() + ", then " + second.status() + second.text());
    }
    if (!rows.equals(world.rowsOf(world.north().tenant()))) {
      faults.add("changed rows twice");
    }
    world.published().forEach(event -> faults.add("published " + event.type() + " twice"));
    return faults;
  }

  private static Answer call(World<?> world, Example example) {
    return example.call(world, world.north(), example.who(), example.path());
  }
}
