package academy.aligned.local.schedule;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.bus.BusEvent;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import academy.aligned.local.queue.Queues;
import academy.aligned.local.time.Loop;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The EventBridge Scheduler API (REST JSON); targets are a bus or a queue. */
public final class Scheduler implements Service, AutoCloseable {
  private static final Pattern PATH =
      Pattern.compile("/schedules(?:/(?<name>[0-9a-zA-Z-_.]{1,64}))?");

  private final Schedules schedules;
  private final Bus bus;
  private final Queues queues;
  private final InstantSource clock;
  private final Ids ids;
  private @Nullable Loop loop;

  public Scheduler(Path file, Bus bus, Queues queues, InstantSource clock, Ids ids) {
    this.bus = bus;
    this.queues = queues;
    this.clock = clock;
    this.ids = ids;
    this.schedules = new Schedules(file, clock, this::fire);
  }

  public void start() {
    loop = Loop.start("scheduler", schedules::run);
  }

  /** For a clock that moved. */
  public void wake() {
    schedules.wake();
  }

  @Override
  public void close() {
    schedules.close();
    if (loop != null) {
      loop.close();
    }
  }

  @Override
  public boolean takes(Ask ask) {
    return PATH.matcher(ask.path()).matches();
  }

  @Override
  public Reply answer(Ask ask) {
    Matcher path = PATH.matcher(ask.path());
    if (!path.matches() || path.group("name") == null) {
      return Reply.json(
          Map.of("Schedules", schedules.all().stream().map(Scheduler::described).toList()));
    }
    String name = path.group("name");
    return Reply.json(
        switch (ask.method()) {
          case "POST" -> create(name, ask.json());
          case "PUT" -> update(name, ask.json());
          case "GET" -> described(existing(name, ask.query()));
          case "DELETE" -> delete(existing(name, ask.query()));
          default -> throw new Refusal(405, "ValidationException", "Unknown operation.");
        });
  }

  private Map<String, String> create(String name, JsonNode asked) {
    Schedule made = checked(name, asked, clock.instant());
    if (schedules.find(made.key()).isPresent()) {
      throw new Refusal(409, "ConflictException", "Schedule " + name + " already exists.");
    }
    schedules.put(made);
    return Map.of("ScheduleArn", made.arn());
  }

  private Map<String, String> update(String name, JsonNode asked) {
    Schedule old = existing(name, Map.of("groupName", group(asked)));
    schedules.put(checked(name, asked, old.created()));
    return Map.of("ScheduleArn", old.arn());
  }

  private Map<String, String> delete(Schedule schedule) {
    schedules.remove(schedule.key());
    return Map.of();
  }

  private Schedule checked(String name, JsonNode asked, Instant created) {
    Schedule schedule = new Schedule(group(asked), name, asked, created, clock.instant());
    schedule.due();
    if (asked.path("Target").path("Arn").asString("").isEmpty()) {
      throw new Refusal(400, "ValidationException", "Target.Arn is required.");
    }
    return schedule;
  }

  private static String group(JsonNode asked) {
    return asked.path("GroupName").asString("default");
  }

  private Schedule existing(String name, Map<String, String> query) {
    return schedules
        .find(query.getOrDefault("groupName", "default") + "/" + name)
        .orElseThrow(
            () ->
                new Refusal(
                    404, "ResourceNotFoundException", "Schedule " + name + " does not exist."));
  }

  private static ObjectNode described(Schedule schedule) {
    ObjectNode described = Json.MAPPER.createObjectNode();
    schedule.asked().properties().forEach(field -> described.set(field.getKey(), field.getValue()));
    described.put("CreationDate", schedule.created().getEpochSecond());
    return described
        .put("Name", schedule.name())
        .put("GroupName", schedule.group())
        .put("Arn", schedule.arn());
  }

  private void fire(Schedule schedule) {
    JsonNode target = schedule.asked().path("Target");
    String arn = target.path("Arn").asString("");
    String input = target.path("Input").asString("{}");
    if (arn.contains(":event-bus/")) {
      JsonNode how = target.path("EventBridgeParameters");
      String type = how.path("DetailType").asString("");
      var event =
          new BusEvent(
              ids.next(), how.path("Source").asString(""), type, clock.instant(), detail(input));
      bus.put(arn.substring(arn.lastIndexOf('/') + 1), event);
    } else {
      queues.put(arn.substring(arn.lastIndexOf(':') + 1), ids.next(), input);
    }
  }

  private static JsonNode detail(String input) {
    try {
      return Json.TOLERANT.readTree(input);
    } catch (JacksonException malformed) {
      return Json.MAPPER.createObjectNode();
    }
  }
}
