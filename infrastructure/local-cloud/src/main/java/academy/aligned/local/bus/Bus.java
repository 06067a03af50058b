package academy.aligned.local.bus;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.queue.Queues;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The event buses: {@code aligned} for our own facts, {@code default} for what AWS tells. */
public final class Bus {
  public static final String OURS = "aligned";
  public static final String DEFAULT = "default";

  private final Rules rules = new Rules();
  private final Queues queues;

  public Bus(Queues queues) {
    this.queues = queues;
  }

  /** Sends these events to that function's queue, as a deployed rule would. */
  public void route(String bus, String source, Collection<String> detailTypes, String queue) {
    String pattern =
        Json.MAPPER.writeValueAsString(
            Map.of("source", List.of(source), "detail-type", detailTypes));
    rules.put(
        new Rule(bus, queue + "-" + source, pattern, true, Map.of("queue", Queues.arn(queue))));
  }

  /** Every queue that wants it has it on disk when this returns. */
  public void put(String bus, BusEvent event) {
    String json = event.json();
    for (String arn : rules.targets(bus, json)) {
      queues.put(arn.substring(arn.lastIndexOf(':') + 1), event.id(), json);
    }
  }

  Rules rules() {
    return rules;
  }
}
