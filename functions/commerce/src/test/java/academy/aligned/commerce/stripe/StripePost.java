package academy.aligned.commerce.stripe;

import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.World;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends events as Stripe does: signed over every byte of the body. */
public record StripePost(World<?> world, String secret, String path, String host) {
  public static final String SECRET = "whsec_of_our_own_account";
  public static final String CONNECT = "whsec_of_connected_accounts";

  public static StripePost to(World<?> world, String host) {
    return new StripePost(world, SECRET, "/api/stripe/events", host);
  }

  public static StripePost connected(World<?> world, String host) {
    return new StripePost(world, CONNECT, "/api/stripe/connect-events", host);
  }

  public static String event(String id, String type, Instant at, JsonNode object) {
    ObjectNode event = Json.MAPPER.createObjectNode();
    event.put("id", id).put("object", "event").put("api_version", "2026-06-30.basil");
    event.put("created", at.getEpochSecond()).put("livemode", false).put("type", type);
    event.put("pending_webhooks", 1).putObject("request").putNull("id").putNull("idempotency_key");
    event.putObject("data").set("object", object.deepCopy());
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(event);
  }

  public static String signature(String secret, Instant at, String body) {
    return "t=" + at.getEpochSecond() + ",v1=" + hmac(secret, at.getEpochSecond() + "." + body);
  }

  public static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public Answer send(String body) {
    return send(body, signature(secret, world.clock().instant(), body));
  }

  public Answer send(String body, String signature) {
    return world.call(
        new World.Call(
            host, Persona.VISITOR, "POST", path, body, Map.of("stripe-signature", signature)));
  }

  public Answer tell(String type, JsonNode object) {
    String id = "evt_" + world.ids().next();
    return send(event(id, type, world.clock().instant(), object));
  }
}
