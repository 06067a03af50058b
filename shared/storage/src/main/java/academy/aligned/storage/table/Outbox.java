package academy.aligned.storage.table;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.text.Sha256;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Puts events onto rows. The first goes onto the first row that is put, the next onto the next;
 * what is left gets a row of its own beside the first, gone after a week.
 */
public final class Outbox {
  private static final Duration KEPT = Duration.ofDays(7);

  private Outbox() {}

  static List<Change> load(
      List<Change> changes, List<Event> events, TenantScope scope, InstantSource clock) {
    List<Change> loaded = new ArrayList<>(changes);
    for (int i = 0; i < events.size(); i++) {
      String about = changes.getFirst().key().sort() + i;
      AttributeValue event =
          AttributeValue.fromM(
              attributes(
                  events.get(i),
                  scope.tenant().value(),
                  scope.actor(),
                  scope.cause() + "/" + about,
                  clock));
      place(loaded, event, clock);
    }
    return loaded;
  }

  private static void place(List<Change> loaded, AttributeValue event, InstantSource clock) {
    for (int i = 0; i < loaded.size(); i++) {
      if (loaded.get(i).canCarry()) {
        loaded.set(i, loaded.get(i).carrying(event));
        return;
      }
    }
    Key beside = loaded.getFirst().key().partition().at("E#" + event.m().get("id").s());
    Condition gone = Condition.expires(clock.instant().plus(KEPT));
    loaded.add(new Change.Put(beside, AttributeValue.fromM(Map.of()), List.of(gone), event));
  }

  /** An event as a row carries it; the stream's reader makes the bus's entry from this. */
  public static Map<String, AttributeValue> attributes(
      Event event, String tenant, String actor, String cause, InstantSource clock) {
    String type = Event.nameOf(event.getClass());
    return Map.of(
        "id", Attributes.text(Sha256.hex(cause + "/" + type, 13)),
        "type", Attributes.text(type),
        "tenant", Attributes.text(tenant),
        "at", Attributes.text(clock.instant().toString()),
        "actor", Attributes.text(actor),
        "version", Attributes.number(1),
        "data", Attributes.text(Json.MAPPER.writeValueAsString(event)));
  }
}
