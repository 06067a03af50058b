package academy.aligned.local.switches;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.disk.WholeFile;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * AppConfig's data plane (REST JSON): sessions, and what is deployed if it is another than was told
 * before. A token is good once, for a day, and no sooner than its session said. What is deployed is
 * a file, told as it is, fit or not.
 */
public final class AppConfig implements Service {
  /** Application, environment and profile. */
  public static final String PLACE = "aligned/local/switches";

  private static final String SIGNED = "AWS4-HMAC-SHA256 ";
  private static final Duration LIFE = Duration.ofHours(24);
  private static final String EMPTY = "{\"closed\":{}}";

  private final WholeFile deployed;
  private final InstantSource clock;
  private final Ids ids;
  private final Map<String, Token> tokens = new HashMap<>();

  public AppConfig(WholeFile deployed, InstantSource clock, Ids ids) {
    this.deployed = deployed;
    this.clock = clock;
    this.ids = ids;
  }

  private record Token(Instant made, Duration soonest, Optional<String> told) {}

  /** What is deployed now. */
  String document() {
    return deployed.text().orElse(EMPTY);
  }

  void deploy(String document) {
    deployed.write(document);
  }

  @Override
  public boolean takes(Ask ask) {
    return ask.path().equals("/configurationsessions") || ask.path().equals("/configuration");
  }

  @Override
  public synchronized Reply answer(Ask ask) {
    if (!ask.header("authorization").orElse("").startsWith(SIGNED)) {
      throw new Refusal(403, "AccessDeniedException", "Sign the request (SigV4).");
    }
    return switch (ask.method() + " " + ask.path()) {
      case "POST /configurationsessions" -> begin(ask.json());
      case "GET /configuration" -> latest(ask.query().getOrDefault("configuration_token", ""));
      default -> throw new Refusal(404, "UnknownOperationException", "Unknown operation.");
    };
  }

  private Reply begin(JsonNode in) {
    String place =
        "%s/%s/%s"
            .formatted(
                in.path("ApplicationIdentifier").asString(""),
                in.path("EnvironmentIdentifier").asString(""),
                in.path("ConfigurationProfileIdentifier").asString(""));
    if (!place.equals(PLACE)) {
      throw new Refusal(404, "ResourceNotFoundException", "There is nothing at " + place + ".");
    }
    int soonest = in.path("RequiredMinimumPollIntervalInSeconds").asInt(60);
    if (soonest < 15 || soonest > 86_400) {
      throw new Refusal(400, "BadRequestException", "The interval is 15 to 86400 seconds.");
    }
    // A first question may come at once.
    String token = issue(new Token(clock.instant(), Duration.ZERO, Optional.empty()), soonest);
    byte[] body = Json.MAPPER.writeValueAsBytes(Map.of("InitialConfigurationToken", token));
    return Reply.of(201, "application/json", body);
  }

  /** The interval travels in the token, as everything of a session does. */
  private String issue(Token token, long soonest) {
    String name = soonest + "." + ids.next();
    tokens.put(name, token);
    return name;
  }

  private Reply latest(String name) {
    Token token = tokens.remove(name);
    Instant now = clock.instant();
    if (token == null) {
      return refused("Corrupted");
    }
    if (now.isAfter(token.made().plus(LIFE))) {
      return refused("Expired");
    }
    if (!now.isBefore(token.made()) && now.isBefore(token.made().plus(token.soonest()))) {
      return refused("PollIntervalNotSatisfied");
    }
    long soonest = Long.parseLong(name.substring(0, name.indexOf('.')));
    String document = document();
    boolean told = token.told().filter(document::equals).isPresent();
    String next =
        issue(new Token(now, Duration.ofSeconds(soonest), Optional.of(document)), soonest);
    return Reply.text(200, "application/json", told ? "" : document)
        .with("next-poll-configuration-token", next)
        .with("next-poll-interval-in-seconds", Long.toString(soonest));
  }

  private static Reply refused(String problem) {
    var details = Map.of("ConfigurationToken", Map.of("Problem", problem));
    byte[] body =
        Json.MAPPER.writeValueAsBytes(
            Map.of(
                "Message",
                "The token is not good: " + problem,
                "Reason",
                "InvalidParameters",
                "Details",
                Map.of("InvalidParameters", details)));
    return Reply.of(400, "application/json", body).with("x-amzn-errortype", "BadRequestException");
  }
}
