package academy.aligned.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.EventDoor;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipedEventTest {
  private final World<Notes.Parts> world = new NotesLawTest().world(Walls.ALL_STAND);

  @Test
  void an_event_is_heard_whose_data_and_version_travel_as_text() {
    assertThat(hear("{\"note\":\"first\"}")).isEmpty();
    assertThat(world.rowsOf(world.north().tenant())).isNotEmpty();
  }

  @Test
  void an_event_whose_data_is_no_json_goes_back_to_the_queue() {
    assertThat(hear("{\"note\":")).hasSize(1);
  }

  private List<?> hear(String data) {
    Map<String, String> detail =
        Map.of(
            "id", "e1",
            "tenant", world.north().tenant().value(),
            "at", "2027-04-05T09:00:00Z",
            "actor", "job:test",
            "version", "1",
            "data", data);
    SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
    message.setMessageId("m1");
    message.setBody(
        Json.MAPPER.writeValueAsString(
            Map.of("source", "aligned", "detail-type", "notes.note-written", "detail", detail)));
    SQSEvent batch = new SQSEvent();
    batch.setRecords(List.of(message));
    return EventDoor.of(Notes.surface(), "notes-events", world.parts())
        .apply(batch)
        .getBatchItemFailures();
  }
}
