package academy.aligned.kernel.door;

import academy.aligned.kernel.door.Surface.Hearing;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The door for what a function hears: EventBridge events in SQS messages. A message that fails
 * comes back alone and does not hold up its batch.
 */
public final class EventDoor<P> implements Function<SQSEvent, SQSBatchResponse> {
  private final String function;
  private final List<Ear<P, ?>> ears;
  private final System.Logger logger;

  private EventDoor(String function, List<Ear<P, ?>> ears) {
    this.function = function;
    this.ears = ears;
    this.logger = System.getLogger("aligned." + function);
  }

  /** The event door of one function of a context. */
  public static <P> EventDoor<P> of(Surface<P> surface, String function, P parts) {
    return new EventDoor<>(
        function,
        surface.hearings().stream()
            .filter(hearing -> hearing.function().equals(function))
            .<Ear<P, ?>>map(hearing -> Ear.of(hearing, parts))
            .toList());
  }

  @Override
  public SQSBatchResponse apply(SQSEvent batch) {
    List<BatchItemFailure> failures = new ArrayList<>();
    for (SQSEvent.SQSMessage message : batch.getRecords()) {
      try {
        hear(Json.TOLERANT.readTree(message.getBody()));
      } catch (RuntimeException failed) {
        logger.log(Level.ERROR, () -> function + " failed on " + message.getMessageId(), failed);
        failures.add(new BatchItemFailure(message.getMessageId()));
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void hear(JsonNode event) {
    String source = event.path("source").asString("");
    String type = event.path("detail-type").asString("");
    if (source.isEmpty() || type.isEmpty()) {
      throw new IllegalArgumentException("This is no event.");
    }
    for (Ear<P, ?> ear : ears) {
      if (ear.hearing().source().equals(source) && ear.hearing().detailType().equals(type)) {
        if (ear.ours() || !nobodysOfOurs(event)) {
          ear.hear(function, event);
        }
      }
    }
  }

  /** What we gave AWS along with a job or a mail. */
  private static JsonNode given(JsonNode event) {
    JsonNode detail = event.path("detail");
    return detail.has("mail") ? detail.path("mail").path("tags") : detail.path("userMetadata");
  }

  /** Somebody else in the account began a job or sent a mail, and gave it no tenant. */
  private static boolean nobodysOfOurs(JsonNode event) {
    return given(event).isObject() && !given(event).has("tenant");
  }

  private record Ear<P, E extends Event>(Hearing<P, E> hearing, EventHandler<E> handler) {
    static <P, E extends Event> Ear<P, E> of(Hearing<P, E> hearing, P parts) {
      return new Ear<>(hearing, hearing.handler().apply(parts));
    }

    boolean ours() {
      return hearing.source().equals("aligned");
    }

    void hear(String function, JsonNode event) {
      Envelope<E> envelope = ours() ? ours(event.path("detail")) : foreign(event);
      var entry = new TenantScope.Entry(envelope.tenant(), "", envelope.id());
      handler.on(new JobScope(entry, function), envelope);
    }

    private Envelope<E> ours(JsonNode detail) {
      return new Envelope<>(
          detail.path("id").asString(),
          new TenantId(detail.path("tenant").asString()),
          Instant.parse(detail.path("at").asString()),
          detail.path("actor").asString(),
          detail.path("version").asInt(1),
          Json.TOLERANT.treeToValue(data(detail.path("data")), hearing.event()));
    }

    /** A tag of a mail has a list of values. */
    private static String first(JsonNode value) {
      return (value.isArray() ? value.path(0) : value).asString("");
    }

    /** A pipe cannot unwrap the text that a row carries its data as, and sends it as it is. */
    private static JsonNode data(JsonNode data) {
      return data.isString() ? Json.TOLERANT.readTree(data.asString()) : data;
    }

    /** AWS's own events carry no tenant of their own: only what we gave the job or the mail. */
    private Envelope<E> foreign(JsonNode event) {
      JsonNode detail = event.path("detail");
      return new Envelope<>(
          event.path("id").asString(),
          new TenantId(first(given(event).path("tenant"))),
          Instant.parse(event.path("time").asString()),
          hearing.source(),
          1,
          Json.TOLERANT.treeToValue(detail, hearing.event()));
    }
  }
}
