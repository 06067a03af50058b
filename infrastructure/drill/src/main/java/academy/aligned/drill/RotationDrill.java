package academy.aligned.drill;

import academy.aligned.drill.world.House;
import academy.aligned.drill.world.SmallPractice;
import academy.aligned.drill.world.Steady;
import academy.aligned.kernel.json.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Every key of the installation follows another while people go on: an invitation, a film and an
 * event of Stripe that were signed before, and those signed since, are asked for all the time. None
 * may be refused until the old key is retired, and then the old ones must be.
 */
public record RotationDrill(House house, Path film) {
  private static final long STEP = 1_000;

  /**
   * What was asked and refused by kind, what the old keys open afterwards, and how long it took.
   */
  public record Outcome(
      Map<String, Long> asked, List<String> refused, Map<String, Integer> retired, long millis) {
    boolean holds() {
      return refused.isEmpty()
          && asked.values().stream().allMatch(n -> n > 20)
          && retired.values().stream().allMatch(status -> status >= 400 && status < 500);
    }
  }

  public Outcome run() {
    var practice = SmallPractice.open(house, "drillrotate0", "rotate");
    String film = practice.film(this.film);
    List<Turn> turns =
        List.of(
            new Turn("invitations", () -> invitation(practice, practice.invitation())),
            new Turn("playback.pem", () -> request(practice.address(film))),
            new Turn("stripe-webhooks", () -> event("stripe-webhooks", "events")),
            new Turn("stripe-connect", () -> event("stripe-connect", "connect-events")));
    long begun = System.nanoTime();
    Map<String, Steady> steady = new LinkedHashMap<>();
    String token = practice.owned().token();
    steady.put("signed in", new Steady(() -> signedIn(practice, token)));
    turns.forEach(turn -> steady.put(turn.key(), new Steady(turn::next)));
    Map<String, Integer> retired = new LinkedHashMap<>();
    turns.forEach(turn -> retired.put(turn.key(), turned(turn)));
    Map<String, Long> asked = new LinkedHashMap<>();
    List<String> refused = new ArrayList<>();
    steady.forEach(
        (kind, asking) -> {
          asking.close();
          asked.put(kind, asking.asked());
          asking.refused().forEach(what -> refused.add(kind + ": " + what));
        });
    return new Outcome(asked, refused, retired, (System.nanoTime() - begun) / 1_000_000);
  }

  /** What is asked for in turns: what was signed before, and what was signed since. */
  private static final class Turn {
    private final String key;
    private final Supplier<HttpRequest> fresh;
    private final HttpRequest old;
    private final AtomicReference<List<HttpRequest>> live;
    private int asked;

    Turn(String key, Supplier<HttpRequest> fresh) {
      this.key = key;
      this.fresh = fresh;
      this.old = fresh.get();
      this.live = new AtomicReference<>(List.of(old));
    }

    String key() {
      return key;
    }

    HttpRequest next() {
      List<HttpRequest> all = live.get();
      return all.get(asked++ % all.size());
    }
  }

  /** Answers what the old one gets in the end. */
  private int turned(Turn turn) {
    step(turn.key(), "add");
    Steady.pause(STEP);
    step(turn.key(), "sign");
    HttpRequest newer = turn.fresh.get();
    turn.live.set(List.of(turn.old, newer));
    Steady.pause(STEP);
    turn.live.set(List.of(newer));
    Steady.pause(STEP);
    step(turn.key(), "retire");
    Steady.pause(STEP);
    return Steady.status(turn.old);
  }

  private void step(String key, String step) {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + (house.place().port() + 1) + "/_local/keys"))
            .header("content-type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    Json.MAPPER.writeValueAsString(Map.of("key", key, "step", step))))
            .build();
    int status = Steady.status(request);
    if (status != 204) {
      throw new IllegalStateException(key + " did not turn: " + status);
    }
  }

  private HttpRequest signedIn(SmallPractice practice, String token) {
    return at(practice.host(), "/api/branding").header("authorization", "Bearer " + token).build();
  }

  private HttpRequest invitation(SmallPractice practice, String token) {
    return at(practice.host(), "/api/invitations/" + token).build();
  }

  /** An address with its host's name is asked at this machine. */
  private HttpRequest request(URI address) {
    return HttpRequest.newBuilder(
            house.edge().resolve(address.getRawPath() + "?" + address.getRawQuery()))
        .header("host", address.getAuthority())
        .build();
  }

  private HttpRequest event(String key, String path) {
    String time = Long.toString(Instant.now().getEpochSecond());
    String body =
        "{\"id\":\"evt_drill%s\",\"object\":\"event\",\"type\":\"drill.ping\",\"created\":%s,\"data\":{\"object\":{}}}"
            .formatted(time, time);
    return at("aligned.localhost", "/api/stripe/" + path)
        .header("content-type", "application/json")
        .header("stripe-signature", "t=" + time + ",v1=" + hmac(key, time + "." + body))
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private HttpRequest.Builder at(String host, String path) {
    return HttpRequest.newBuilder(house.edge().resolve(path))
        .header("host", host + ":" + house.place().port());
  }

  /** As Stripe signs, with the secret that counts at this moment. */
  private String hmac(String key, String text) {
    String secret = "whsec_" + house.secret(key);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
