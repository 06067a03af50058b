package academy.aligned.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.testkit.fault.Trial;
import academy.aligned.testkit.fault.Trial.Outcome;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The law of faults, for every endpoint and consumer: whichever call to the cloud fails and however
 * it does, the caller is told to come again, nothing is done by half, and what is repeated is done
 * once.
 */
abstract class FaultLaw<P> extends RepeatLaw<P> {
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  /** By then, who claimed the work and died has lost it. */
  private static final Duration FROM_THE_QUEUE = Duration.ofMinutes(3);

  @TestFactory
  Stream<DynamicTest> a_fault_at_any_call_of_an_endpoint_is_borne() {
    World<P> world = world(Walls.ALL_STAND);
    List<Example> examples = examples(world);
    world.deliver();
    return world.surface().routes().stream()
        .map(
            route ->
                DynamicTest.dynamicTest(
                    name(route),
                    () -> assertThat(trial(world, route, examples).faults()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> a_fault_at_any_call_of_a_consumer_is_borne() {
    World<P> world = world(Walls.ALL_STAND);
    examples(world);
    world.deliver();
    List<Heard> heard = heard(world);
    return world.surface().hearings().stream()
        .map(
            hearing ->
                DynamicTest.dynamicTest(
                    hearing.function() + " hears " + hearing.detailType(),
                    () -> assertThat(trial(world, heardAs(hearing, heard)).faults()).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> a_poisoned_message_fails_alone() {
    World<P> world = world(Walls.ALL_STAND);
    examples(world);
    world.deliver();
    List<Heard> heard = heard(world);
    return world.surface().hearings().stream()
        .map(
            hearing ->
                DynamicTest.dynamicTest(
                    hearing.function() + " hears " + hearing.detailType(),
                    () -> {
                      List<String> poison = poison(hearing);
                      assertThat(world.failed(hearing, heardAs(hearing, heard).event(), poison))
                          .containsExactlyElementsOf(
                              IntStream.rangeClosed(1, poison.size()).boxed().toList());
                    }));
  }

  private static List<String> poison(Surface.Hearing<?, ?> hearing) {
    String head =
        "{\"source\":\"%s\",\"detail-type\":\"%s\""
            .formatted(hearing.source(), hearing.detailType());
    return List.of(
        "",
        "{",
        "null",
        head + "}",
        head + ",\"detail\":[]}",
        head + ",\"detail\":{\"tenant\":\"T#other\",\"data\":[]}}");
  }

  private static Trial trial(World<?> world, Route<?, ?, ?, ?> route, List<Example> examples) {
    Example example = exampleOf(route, examples);
    boolean onPlatform = World.PLATFORM_HOST.equals(example.host());
    TenantId north = world.north().tenant();
    List<TenantId> tenants = onPlatform ? List.of(TenantId.PLATFORM, north) : List.of(north);
    return new Trial(
        world,
        tenants,
        example.anew() != null,
        AT_ONCE,
        () -> outcome(route, asks(world, example)));
  }

  private static Answer asks(World<?> world, Example example) {
    return example.call(world, world.north(), example.who(), example.path());
  }

  private static Outcome outcome(Route<?, ?, ?, ?> route, Answer answer) {
    int settled = route.method() == Surface.Method.DELETE ? 404 : 409;
    if (answer.ok()) {
      return Outcome.DONE;
    }
    if (answer.status() == 503 && answer.headers().containsKey("retry-after")) {
      return Outcome.PUT_OFF;
    }
    if (answer.status() == 429) {
      return Outcome.LIMITED;
    }
    return answer.status() == settled ? Outcome.SETTLED : Outcome.BROKEN;
  }

  /** The same message each time, as a queue delivers it again. */
  private static Trial trial(World<?> world, Heard heard) {
    Runnable delivery = world.delivery(world.north().tenant(), heard.detailType(), heard.event());
    return new Trial(
        world,
        List.of(world.north().tenant()),
        false,
        FROM_THE_QUEUE,
        () -> {
          try {
            delivery.run();
            return Outcome.DONE;
          } catch (AssertionError failed) {
            return Outcome.PUT_OFF;
          }
        });
  }
}
