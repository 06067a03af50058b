package academy.aligned.local.keys;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Turns a key in three steps, as a deploy does each on AWS: the next one is known, it signs, the
 * old one is retired. What runs reads its keys anew; nothing is started again.
 */
public record KeyDesk(Secrets secrets) implements Service {
  private static final Set<String> TURNED =
      Set.of("invitations", "playback.pem", "stripe-webhooks", "stripe-connect");

  @Override
  public boolean takes(Ask ask) {
    return ask.path().equals("/_local/keys");
  }

  @Override
  public Reply answer(Ask ask) {
    if (!ask.method().equals("POST") || ask.header("origin").isPresent()) {
      throw new Refusal(403, "AccessDenied", "Only a terminal turns a key.");
    }
    JsonNode asked = ask.json();
    String name = asked.path("key").asString("");
    if (!TURNED.contains(name)) {
      throw new Refusal(400, "ValidationException", "Keys that can be turned: " + TURNED);
    }
    turn(name, asked.path("step").asString(""));
    return Reply.empty(204);
  }

  private void turn(String name, String step) {
    switch (step) {
      case "add" -> secrets.add(name);
      case "sign" -> secrets.promote(name);
      case "retire" -> secrets.retire(name);
      default ->
          throw new Refusal(400, "ValidationException", "Steps are 'add', 'sign' and 'retire'.");
    }
  }
}
