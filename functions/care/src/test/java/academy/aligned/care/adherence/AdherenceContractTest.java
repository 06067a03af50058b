package academy.aligned.care.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.dose.Dose;
import academy.aligned.care.dose.DoseTime;
import academy.aligned.care.logbook.CareDay;
import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.prescription.PlanItem;
import academy.aligned.care.prescription.pause.Pause;
import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The server's half of the contract whose other half the phone runs. */
class AdherenceContractTest {
  private final JsonNode contract = contract();

  private static JsonNode contract() {
    try (InputStream cases =
        AdherenceContractTest.class.getResourceAsStream("/contract/adherence-cases.json")) {
      return Json.MAPPER.readTree(Objects.requireNonNull(cases));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @TestFactory
  Stream<DynamicTest> a_day_begins_at_four() {
    return contract
        .path("days")
        .valueStream()
        .map(
            day ->
                DynamicTest.dynamicTest(
                    day.path("occurredAt").asString() + " in " + day.path("zone").asString(),
                    () ->
                        assertThat(careDay(day.path("occurredAt"), day.path("zone")).toString())
                            .isEqualTo(day.path("day").asString())));
  }

  @TestFactory
  Stream<DynamicTest> the_formula_gives_what_the_contract_says() {
    return contract
        .path("cases")
        .valueStream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.path("name").asString(),
                    () -> {
                      JsonNode expected = one.path("expect");
                      ObjectNode found = found(one);
                      if (!expected.has("spark14")) {
                        found.remove("spark14");
                      }
                      assertThat(found).isEqualTo(expected);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> a_session_takes_as_long_as_the_contract_says() {
    return contract
        .path("sessions")
        .valueStream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.path("name").asString(),
                    () ->
                        assertThat(
                                DoseTime.secondsASession(
                                    Json.MAPPER.treeToValue(one.path("dose"), Dose.class)))
                            .isEqualTo(one.path("seconds").asInt())));
  }

  private static LocalDate careDay(JsonNode at, JsonNode zone) {
    return CareDay.of(Instant.parse(at.asString()), ZoneId.of(zone.asString()));
  }

  private static ObjectNode found(JsonNode one) {
    LocalDate start = LocalDate.parse(one.path("plan").path("startDate").asString());
    LocalDate today = careDay(one.path("now"), one.path("zone"));
    CarePlan plan =
        new CarePlan(
            start,
            list(one.path("plan").path("items"), PlanItem.class),
            list(one.path("plan").path("past"), PlanItem.class),
            list(one.path("plan").path("pauses"), Pause.class));
    List<LogEntry> logs = one.path("logs").valueStream().map(AdherenceContractTest::log).toList();
    Adherence adherence = Adherence.of(plan, logs, today);
    ObjectNode found = Json.MAPPER.createObjectNode();
    found.put("today", today.toString());
    found.set("due", Json.MAPPER.valueToTree(adherence.dueItems()));
    found.set("window7", Json.MAPPER.valueToTree(adherence.window(7)));
    found.set("window28", Json.MAPPER.valueToTree(adherence.window(28)));
    found.put("adherence7", adherence.window(7).adherence());
    found.put("adherence28", adherence.window(28).adherence());
    found.put("completeness7", adherence.window(7).completeness());
    found.put("dose7", adherence.dose(7));
    found.put("overDays7", adherence.overDays(7));
    found.put("greyed", adherence.greyed());
    found.put(
        "streak", Streak.known(null, List.of(), start).upTo(today.plusDays(1), adherence).length());
    found.set("spark14", Json.MAPPER.valueToTree(adherence.spark()));
    return found;
  }

  private static LogEntry log(JsonNode log) {
    ObjectNode dated = (ObjectNode) log.deepCopy();
    dated.put("day", careDay(log.path("occurredAt"), log.path("zone")).toString());
    return Json.TOLERANT.treeToValue(dated, LogEntry.class);
  }

  private static <T> List<T> list(JsonNode nodes, Class<T> type) {
    return nodes.valueStream().map(node -> Json.TOLERANT.treeToValue(node, type)).toList();
  }
}
