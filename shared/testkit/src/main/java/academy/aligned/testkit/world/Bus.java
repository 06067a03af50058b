package academy.aligned.testkit.world;

import academy.aligned.kernel.door.EventDoor;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import academy.aligned.storage.table.Outbox;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** Brings events to all event doors of one surface, as rules, queues and triggers would. */
final class Bus {
  private final Surface<?> surface;
  private final Ground ground;
  private final Map<String, EventDoor<?>> ears = new LinkedHashMap<>();
  private int messages;

  <P> Bus(Surface<P> surface, P parts, Ground ground) {
    this.surface = surface;
    this.ground = ground;
    surface.functions().forEach(name -> ears.put(name, EventDoor.of(surface, name, parts)));
  }

  /** What comes over the bus for an event of ours, or for AWS's own where that is what is heard. */
  String message(TenantId tenant, String detailType, Event event) {
    return surface.hearings().stream()
        .filter(hearing -> hearing.detailType().equals(detailType))
        .filter(hearing -> !hearing.source().equals("aligned"))
        .findFirst()
        .map(hearing -> atAws(hearing.source(), detailType, told(tenant, event)))
        .orElseGet(() -> ours(tenant, event));
  }

  private String ours(TenantId tenant, Event event) {
    String cause = "test/" + ground.ids().next();
    return Requests.busEvent(
        Outbox.attributes(event, tenant.value(), "job:test", cause, ground.clock()));
  }

  /** AWS gives back the tenant that we named when we began the job or sent the mail. */
  private static ObjectNode told(TenantId tenant, Event event) {
    ObjectNode detail = Json.MAPPER.valueToTree(event);
    if (detail.has("mail")) {
      detail.withObject("/mail").withObject("/tags").putArray("tenant").add(tenant.value());
    } else {
      detail.withObject("/userMetadata").put("tenant", tenant.value());
    }
    return detail;
  }

  String atAws(String source, String detailType, Object detail) {
    return Json.MAPPER.writeValueAsString(
        Map.of(
            "id", ground.ids().next(),
            "source", source,
            "detail-type", detailType,
            "time", ground.clock().instant().toString(),
            "detail", detail));
  }

  void bring(String message) {
    ears.forEach(
        (function, ear) -> {
          if (!failed(ear, List.of(message)).isEmpty()) {
            throw new AssertionError(function + " failed on " + message);
          }
        });
  }

  /** Which messages of one batch came back, by their places in it. */
  Set<Integer> failed(List<String> batch) {
    Set<Integer> failed = new TreeSet<>();
    ears.values().forEach(ear -> failed.addAll(failed(ear, batch)));
    return failed;
  }

  private Set<Integer> failed(EventDoor<?> ear, List<String> batch) {
    List<SQSEvent.SQSMessage> records = new ArrayList<>();
    for (String message : batch) {
      String id = Integer.toString(messages++);
      records.addAll(Requests.batch(message, id).getRecords());
    }
    SQSEvent event = new SQSEvent();
    event.setRecords(records);
    Set<Integer> failed = new TreeSet<>();
    ear.apply(event)
        .getBatchItemFailures()
        .forEach(failure -> failed.add(place(records, failure.getItemIdentifier())));
    return failed;
  }

  private static int place(List<SQSEvent.SQSMessage> records, String id) {
    return records.stream().map(SQSEvent.SQSMessage::getMessageId).toList().indexOf(id);
  }
}
