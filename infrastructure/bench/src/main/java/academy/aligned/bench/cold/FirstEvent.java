package academy.aligned.bench.cold;

import academy.aligned.bench.lambda.GatewayEvent;
import academy.aligned.care.Clinic;
import academy.aligned.cloud.Contexts;
import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The first thing a function is asked, and what its answer must look like: read off the surface, so
 * that no function is forgotten.
 */
record FirstEvent(String text, Pattern right) {
  private static final Pattern READ = status("200");
  private static final Pattern ANSWERED = status("(20\\d|4\\d\\d)");
  private static final Pattern BATCH =
      Pattern.compile("\\{\"batchItemFailures\":\\[\\{\"itemIdentifier\":\"broken\"}]}");
  private static final Pattern TOLD = Pattern.compile("\"\\d+\"");

  private static Pattern status(String code) {
    return Pattern.compile(".*[{,]\"statusCode\":%s[,}].*".formatted(code), Pattern.DOTALL);
  }

  boolean answeredBy(String answer) {
    return right.matcher(answer).matches();
  }

  static FirstEvent of(Deployed function, Clinic clinic) {
    if (function.name().endsWith(Contexts.TICKS)) {
      String event = Event.nameOf(function.surface().timers().getFirst().event());
      return new FirstEvent(Json.MAPPER.writeValueAsString(Map.of("event", event)), TOLD);
    }
    return function.answers() ? call(function, clinic) : batch();
  }

  /** Its first reading that asks for nothing, by somebody who may; else what it must refuse. */
  private static FirstEvent call(Deployed function, Clinic clinic) {
    Surface.Route<?, ?, ?, ?> route =
        function.surface().routes().stream()
            .filter(known -> known.function().equals(function.name()))
            .min(Comparator.comparingInt(FirstEvent::rank))
            .orElseThrow();
    boolean reading = rank(route) == 0;
    Object body = route.method() == Surface.Method.GET ? null : Map.of();
    Persona who = who(route.who().name(), clinic);
    var call =
        new World.Call(
            host(route.who().name(), clinic),
            who,
            route.method().name(),
            route.path().template().replaceAll("\\{[^}]*}", clinic.id()),
            body,
            Map.of());
    return new FirstEvent(
        new String(GatewayEvent.of(call), StandardCharsets.UTF_8), reading ? READ : ANSWERED);
  }

  private static int rank(Surface.Route<?, ?, ?, ?> route) {
    boolean free = route.input().getRecordComponents().length == 0;
    return route.method() == Surface.Method.GET ? (free ? 0 : 1) : free ? 2 : 3;
  }

  private static Persona who(String role, Clinic clinic) {
    return switch (role) {
      case "patient", "learner", "account", "member" -> clinic.ana();
      case "owner", "owner-of-named" -> clinic.north().owner();
      case "practitioner", "producer" -> clinic.practitioner();
      case "operator" -> clinic.world().operator();
      case "editor" -> clinic.world().editor();
      default -> Persona.VISITOR;
    };
  }

  private static String host(String role, Clinic clinic) {
    return role.equals("operator") || role.equals("editor")
        ? World.PLATFORM_HOST
        : clinic.north().host();
  }

  /** What nobody of ours hears is taken; what cannot be read comes back alone. */
  private static FirstEvent batch() {
    String unheard =
        Json.MAPPER.writeValueAsString(Map.of("source", "test", "detail-type", "test"));
    return new FirstEvent(
        Json.MAPPER.writeValueAsString(
            Map.of("Records", List.of(message("unheard", unheard), message("broken", "{")))),
        BATCH);
  }

  private static Map<String, String> message(String id, String body) {
    return Map.of("messageId", id, "body", body, "eventSource", "aws:sqs");
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The first bytes of an answer, for who has to see what was wrong with it. */
  static String shown(String answer) {
    return answer.substring(0, Math.min(300, answer.length()));
  }
}
