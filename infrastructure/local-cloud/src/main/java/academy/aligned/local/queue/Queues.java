package academy.aligned.local.queue;

import academy.aligned.local.time.Loop;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** All queues, by the name of the function that is fed from them. */
public final class Queues implements AutoCloseable {
  private static final String ARN = "arn:aws:sqs:eu-central-1:000000000000:";

  private final Path folder;
  private final InstantSource clock;
  private final Map<String, Queue> queues = new ConcurrentHashMap<>();
  private final List<Loop> loops = new CopyOnWriteArrayList<>();

  public Queues(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  public static String arn(String queue) {
    return ARN + queue;
  }

  /** Durable before it returns. */
  public void put(String queue, String id, String body) {
    named(queue).put(id, body);
  }

  /** Feeds the consumer from now on. */
  public void serve(String queue, Function<SQSEvent, SQSBatchResponse> consumer) {
    Queue served = named(queue);
    loops.add(Loop.start("queue " + queue, () -> served.serve(consumer)));
  }

  /** For a clock that moved. */
  public void wake() {
    queues.values().forEach(Queue::wake);
  }

  /** How many messages wait, over all queues. */
  public int waiting() {
    return queues.values().stream().mapToInt(Queue::waiting).sum();
  }

  /** The bodies nobody could handle, by queue. */
  public Map<String, Collection<String>> dead() {
    Map<String, Collection<String>> dead = new TreeMap<>();
    queues.forEach(
        (name, queue) -> dead.put(name, queue.dead().stream().map(Message::body).toList()));
    dead.values().removeIf(Collection::isEmpty);
    return dead;
  }

  public void revive() {
    queues.values().forEach(Queue::revive);
  }

  /** Drops what waits for a practice that is no more, dead or alive. */
  public void forget(String tenant) {
    String word = "\"tenant\":\"" + tenant + "\"";
    queues.values().forEach(queue -> queue.forget(word));
  }

  @Override
  public void close() {
    queues.values().forEach(Queue::close);
    loops.forEach(Loop::close);
  }

  private Queue named(String name) {
    return queues.computeIfAbsent(
        name,
        n ->
            new Queue(
                n,
                new Shelf(folder.resolve(n)),
                new Shelf(folder.resolve(n).resolve("dead")),
                clock));
  }
}
