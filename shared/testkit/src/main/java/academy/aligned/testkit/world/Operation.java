package academy.aligned.testkit.world;

import academy.aligned.testkit.meter.Measure;
import academy.aligned.testkit.meter.Usage;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Something people do often, and what it may use.
 *
 * @param floor what it cannot do without
 * @param gates the most it may use of each; a measure that is not among them is only told
 * @param settled whether all that follows from it counts too
 * @param next makes the call, a fresh one each time
 */
public record Operation(
    String name,
    String floor,
    Map<Measure, Double> gates,
    boolean settled,
    Supplier<World.Call> next) {

  /** Does it once. The door's own look-ups of host and member are remembered, so not counted. */
  public Usage measured(World<?> world) {
    World.Call call = next.get();
    if (!call.who().equals(Persona.VISITOR)) {
      world.greet(call);
    }
    world.meter().reset();
    Answer answer = world.call(call);
    if (!answer.ok()) {
      throw new AssertionError(name + ": " + answer.text());
    }
    if (settled) {
      world.deliver();
    }
    return Usage.of(world.meter().read(), answer.text());
  }

  /** Each gate that this use misses, in words; empty when all hold. */
  public List<String> exceededBy(Usage usage) {
    return gates.entrySet().stream()
        .filter(gate -> usage.of(gate.getKey()) > gate.getValue())
        .map(
            gate ->
                "%s: %s %s, at most %s"
                    .formatted(
                        name, usage.of(gate.getKey()), gate.getKey().unit(), gate.getValue()))
        .toList();
  }
}
