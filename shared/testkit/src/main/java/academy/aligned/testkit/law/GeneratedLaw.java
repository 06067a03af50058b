package academy.aligned.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.openapi.OpenApi;
import academy.aligned.testkit.generated.Found;
import academy.aligned.testkit.generated.Generator;
import academy.aligned.testkit.generated.Generator.Request;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Snapshot;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * The law of the contract, for every endpoint: whatever is made by chance out of the document gets
 * an answer that the document promises, and never one that says the fault is ours. A few for each
 * here; {@code ./aligned prove fuzz} makes hundreds.
 */
abstract class GeneratedLaw<P> extends SurfaceLaw<P> {
  private static final int REQUESTS = Integer.getInteger("aligned.generated", 8);
  private static final long SEED = Long.getLong("aligned.generated.seed", 2027);
  private static final int SHOWN = 300;

  /** Requests between two returns to the state that the example needs. */
  private static final int APART = 8;

  @TestFactory
  Stream<DynamicTest> generated_requests_get_answers_that_are_documented() {
    World<P> world = world(Walls.ALL_STAND);
    List<Example> examples = examples(world);
    world.deliver();
    JsonNode document = Json.MAPPER.readTree(OpenApi.of(List.of(world.surface()), List.of()));
    return world.surface().routes().stream()
        .map(
            route ->
                DynamicTest.dynamicTest(
                    name(route),
                    () -> {
                      Found found = found(world, document, route, exampleOf(route, examples));
                      found.report();
                      assertThat(found.faults()).isEmpty();
                    }));
  }

  private static Found found(
      World<?> world, JsonNode document, Route<?, ?, ?, ?> route, Example example) {
    String host = example.host() == null ? world.north().host() : example.host();
    var chance = new SplittableRandom(SEED + name(route).hashCode());
    var generator = new Generator(document, example, host, chance);
    Snapshot before = Snapshot.of(world, world.north().tenant());
    SortedMap<Integer, Integer> statuses = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      Request request = generator.next(i);
      if (i % APART == APART - 1 && !example.method().equals("GET")) {
        world.published();
        before.restore();
      }
      try {
        Answer answer = answer(world, request);
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500) {
          faults.add(shown(request) + " got " + answer.status() + " " + answer.text());
        }
      } catch (RuntimeException | AssertionError undocumented) {
        faults.add(shown(request) + ": " + undocumented);
      }
    }
    before.restore();
    int taken = statuses.headMap(400).values().stream().mapToInt(Integer::intValue).sum();
    int refused = statuses.tailMap(400).values().stream().mapToInt(Integer::intValue).sum();
    return new Found(name(route), REQUESTS, taken, refused, statuses, faults);
  }

  /** Who comes too often comes an hour later, and a machine that is too busy is asked again. */
  private static Answer answer(World<?> world, Request request) {
    Answer answer = world.offContract(request.call());
    if (answer.status() == 429) {
      world.clock().plus(Duration.ofHours(1));
      answer = world.offContract(request.call());
    }
    if (answer.status() == 503) {
      answer = world.offContract(request.call());
    }
    return answer;
  }

  private static String shown(Request request) {
    var call = request.call();
    String all = request.kind() + " " + call.method() + " " + call.path() + " " + call.body();
    return all.length() > SHOWN ? all.substring(0, SHOWN) + "…" : all;
  }
}
