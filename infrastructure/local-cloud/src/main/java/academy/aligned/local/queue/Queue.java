package academy.aligned.local.queue;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One function's queue: hands out batches, tries again what failed, lays aside what is hopeless.
 */
final class Queue {
  private static final System.Logger LOG = System.getLogger("aligned.local.queue");
  private static final int BATCH = 10;
  private static final long LONGEST_SLEEP = 1_000;

  private final String name;
  private final Shelf waiting;
  private final Shelf dead;
  private final InstantSource clock;
  private final Map<String, Message> messages = new HashMap<>();
  private boolean open = true;

  Queue(String name, Shelf waiting, Shelf dead, InstantSource clock) {
    this.name = name;
    this.waiting = waiting;
    this.dead = dead;
    this.clock = clock;
    waiting.all().forEach(message -> messages.put(message.id(), message));
  }

  /** A message whose id waits already, or lies among the dead, falls away. */
  synchronized void put(String id, String body) {
    if (messages.containsKey(id) || dead.has(id)) {
      return;
    }
    Message message = Message.fresh(id, body, clock.instant());
    waiting.put(message);
    messages.put(id, message);
    notifyAll();
  }

  synchronized int waiting() {
    return messages.size();
  }

  List<Message> dead() {
    return dead.all();
  }

  /** Gives every dead message another life. */
  synchronized void revive() {
    for (Message message : dead.all()) {
      Message again = message.revived(clock.instant());
      waiting.put(again);
      dead.remove(message.id());
      messages.put(again.id(), again);
    }
    notifyAll();
  }

  /** Drops messages that hold the word. */
  synchronized void forget(String word) {
    for (Message message : dead.all()) {
      if (message.body().contains(word)) {
        dead.remove(message.id());
      }
    }
    for (Message message : java.util.List.copyOf(messages.values())) {
      if (message.body().contains(word)) {
        waiting.remove(message.id());
        messages.remove(message.id());
      }
    }
  }

  synchronized void wake() {
    notifyAll();
  }

  synchronized void close() {
    open = false;
    notifyAll();
  }

  /** Hands batches to the consumer until the queue is closed. */
  void serve(Function<SQSEvent, SQSBatchResponse> consumer) throws InterruptedException {
    for (List<Message> batch = next(); !batch.isEmpty(); batch = next()) {
      settle(batch, consume(consumer, batch));
    }
  }

  private synchronized List<Message> next() throws InterruptedException {
    while (open) {
      Instant now = clock.instant();
      List<Message> due =
          messages.values().stream()
              .filter(message -> !message.due().isAfter(now))
              .sorted(Comparator.comparing(Message::sent))
              .limit(BATCH)
              .toList();
      if (!due.isEmpty()) {
        return due;
      }
      wait(LONGEST_SLEEP);
    }
    return List.of();
  }

  private Set<String> consume(Function<SQSEvent, SQSBatchResponse> consumer, List<Message> batch) {
    try {
      List<BatchItemFailure> failures = consumer.apply(event(batch)).getBatchItemFailures();
      return Objects.requireNonNullElse(failures, new ArrayList<BatchItemFailure>()).stream()
          .map(BatchItemFailure::getItemIdentifier)
          .collect(Collectors.toSet());
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, () -> name + " broke on a whole batch", broken);
      return batch.stream().map(Message::id).collect(Collectors.toSet());
    }
  }

  private SQSEvent event(List<Message> batch) {
    SQSEvent event = new SQSEvent();
    event.setRecords(batch.stream().map(this::record).toList());
    return event;
  }

  private SQSEvent.SQSMessage record(Message message) {
    SQSEvent.SQSMessage record = new SQSEvent.SQSMessage();
    record.setMessageId(message.id());
    record.setBody(message.body());
    record.setEventSource("aws:sqs");
    record.setEventSourceArn(Queues.arn(name));
    record.setAttributes(
        Map.of(
            "ApproximateReceiveCount", Integer.toString(message.failures() + 1),
            "SentTimestamp", Long.toString(message.sent().toEpochMilli())));
    return record;
  }

  private synchronized void settle(List<Message> batch, Set<String> failed) {
    for (Message message : batch) {
      if (failed.contains(message.id())) {
        again(message.failed(clock.instant()));
      } else {
        messages.remove(message.id());
        waiting.remove(message.id());
      }
    }
  }

  private void again(Message message) {
    if (message.hopeless()) {
      dead.put(message);
      messages.remove(message.id());
      waiting.remove(message.id());
      LOG.log(Level.WARNING, () -> name + " gave up on " + message.id());
    } else {
      waiting.put(message);
      messages.put(message.id(), message);
    }
  }
}
