package academy.aligned.local.bus;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The EventBridge API (JSON 1.1). */
public record EventBridge(Bus bus, InstantSource clock, Ids ids) implements Service {
  private static final String TARGET = "AWSEvents.";
  private static final int MOST_ENTRIES = 10;

  @Override
  public boolean takes(Ask ask) {
    return ask.header("x-amz-target").orElse("").startsWith(TARGET);
  }

  @Override
  public Reply answer(Ask ask) {
    JsonNode in = ask.json();
    return Reply.json(
        switch (ask.header("x-amz-target").orElseThrow().substring(TARGET.length())) {
          case "PutEvents" -> putEvents(in);
          case "PutRule" -> putRule(in);
          case "DeleteRule" -> deleteRule(in);
          case "DescribeRule" -> describe(rule(in, "Name"));
          case "ListRules" ->
              Map.of("Rules", rulesOf(in).stream().map(EventBridge::describe).toList());
          case "PutTargets" -> putTargets(in);
          case "RemoveTargets" -> removeTargets(in);
          case "ListTargetsByRule" -> Map.of("Targets", targets(rule(in, "Rule")));
          case "TestEventPattern" -> Map.of("Result", matches(in));
          default -> throw new Refusal(400, "UnknownOperationException", "Unknown operation.");
        });
  }

  private Map<String, Object> putEvents(JsonNode in) {
    JsonNode entries = in.path("Entries");
    if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
      throw new Refusal(400, "ValidationException", "Entries must have between 1 and 10 members.");
    }
    List<Map<String, String>> results = new ArrayList<>();
    entries.forEach(entry -> results.add(putEvent(entry)));
    long failed = results.stream().filter(result -> result.containsKey("ErrorCode")).count();
    return Map.of("FailedEntryCount", failed, "Entries", results);
  }

  private Map<String, String> putEvent(JsonNode entry) {
    String source = entry.path("Source").asString("");
    String type = entry.path("DetailType").asString("");
    if (source.isBlank() || type.isBlank()) {
      return refused("InvalidArgument", "Parameter Source and DetailType are required.");
    }
    try {
      JsonNode detail = Json.TOLERANT.readTree(entry.path("Detail").asString(""));
      if (!detail.isObject()) {
        return refused("MalformedDetail", "Detail is malformed.");
      }
      String id = ids.next();
      bus.put(busName(entry), new BusEvent(id, source, type, time(entry), detail));
      return Map.of("EventId", id);
    } catch (JacksonException malformed) {
      return refused("MalformedDetail", "Detail is malformed.");
    }
  }

  private static Map<String, String> refused(String code, String message) {
    return Map.of("ErrorCode", code, "ErrorMessage", message);
  }

  private Instant time(JsonNode entry) {
    JsonNode time = entry.path("Time");
    return time.isNumber()
        ? Instant.ofEpochMilli((long) (time.asDouble() * 1000))
        : clock.instant();
  }

  private Map<String, Object> putRule(JsonNode in) {
    String name = required(in, "Name");
    String pattern = required(in, "EventPattern");
    boolean enabled = !in.path("State").asString("ENABLED").equals("DISABLED");
    Map<String, String> targets =
        bus.rules().find(busName(in), name).map(Rule::targets).orElse(Map.of());
    Rule rule = new Rule(busName(in), name, pattern, enabled, targets);
    bus.rules().put(rule);
    return Map.of("RuleArn", rule.arn());
  }

  private Map<String, Object> deleteRule(JsonNode in) {
    String name = required(in, "Name");
    bus.rules()
        .find(busName(in), name)
        .filter(rule -> !rule.targets().isEmpty())
        .ifPresent(
            _ -> {
              throw new Refusal(
                  400, "ValidationException", "Rule can't be deleted since it has targets.");
            });
    bus.rules().remove(busName(in), name);
    return Map.of();
  }

  private Map<String, Object> putTargets(JsonNode in) {
    Map<String, String> more = new TreeMap<>();
    in.path("Targets").forEach(target -> more.put(required(target, "Id"), required(target, "Arn")));
    bus.rules().put(rule(in, "Rule").with(more));
    return Map.of("FailedEntryCount", 0, "FailedEntries", List.of());
  }

  private Map<String, Object> removeTargets(JsonNode in) {
    List<String> ids = new ArrayList<>();
    in.path("Ids").forEach(id -> ids.add(id.asString()));
    bus.rules().put(rule(in, "Rule").without(ids));
    return Map.of("FailedEntryCount", 0, "FailedEntries", List.of());
  }

  private List<Rule> rulesOf(JsonNode in) {
    String prefix = in.path("NamePrefix").asString("");
    return bus.rules().all().stream()
        .filter(rule -> rule.bus().equals(busName(in)) && rule.name().startsWith(prefix))
        .toList();
  }

  private boolean matches(JsonNode in) {
    Rules once = new Rules();
    once.put(new Rule("test", "test", required(in, "EventPattern"), true, Map.of("t", "arn:t")));
    return !once.targets("test", required(in, "Event")).isEmpty();
  }

  private Rule rule(JsonNode in, String field) {
    return bus.rules().named(busName(in), required(in, field));
  }

  private static ObjectNode describe(Rule rule) {
    return Json.MAPPER
        .createObjectNode()
        .put("Name", rule.name())
        .put("Arn", rule.arn())
        .put("EventPattern", rule.pattern())
        .put("State", rule.enabled() ? "ENABLED" : "DISABLED")
        .put("EventBusName", rule.bus());
  }

  private static List<Map<String, String>> targets(Rule rule) {
    return rule.targets().entrySet().stream()
        .map(target -> Map.of("Id", target.getKey(), "Arn", target.getValue()))
        .toList();
  }

  private static String busName(JsonNode in) {
    String name = in.path("EventBusName").asString(Bus.DEFAULT);
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static String required(JsonNode in, String field) {
    String value = in.path(field).asString("");
    if (value.isBlank()) {
      throw new Refusal(400, "ValidationException", field + " is required.");
    }
    return value;
  }
}
