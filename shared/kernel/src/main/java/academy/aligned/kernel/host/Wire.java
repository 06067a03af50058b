package academy.aligned.kernel.host;

import academy.aligned.kernel.json.Json;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A door as Lambda calls it: bytes of an event in, bytes of an answer out, each read and written
 * once. What the caller sent as headers stays inside the event and never becomes Spring's.
 */
public record Wire<I, O>(ObjectReader reader, Function<I, O> door, ObjectWriter writer)
    implements Function<InputStream, byte[]> {
  private static final JsonMapper MAPPER =
      Json.TOLERANT
          .rebuild()
          .addMixIn(SQSEvent.class, Batch.class)
          .addMixIn(SQSEvent.SQSMessage.class, Message.class)
          .build();

  /** SQS writes some names larger than the event classes do. */
  private interface Batch {
    @JsonProperty("Records")
    List<SQSEvent.SQSMessage> getRecords();
  }

  private interface Message {
    @JsonProperty("eventSourceARN")
    String getEventSourceArn();
  }

  public static <I, O> Wire<I, O> of(Class<?> event, Function<I, O> door) {
    return new Wire<>(MAPPER.readerFor(event), door, MAPPER.writer());
  }

  @Override
  public byte[] apply(InputStream event) {
    I input = reader.readValue(event);
    return writer.writeValueAsBytes(door.apply(input));
  }

  /** The other end of the wire: calls such a function with an event and reads its answer. */
  public static <I, O> Function<I, O> caller(Function<InputStream, byte[]> wire, Class<O> answer) {
    ObjectReader answers = MAPPER.readerFor(answer);
    ObjectWriter events = MAPPER.writer();
    return event ->
        answers.readValue(wire.apply(new ByteArrayInputStream(events.writeValueAsBytes(event))));
  }
}
