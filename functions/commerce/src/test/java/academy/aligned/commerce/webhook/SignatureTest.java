package academy.aligned.commerce.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.commerce.Shop;
import academy.aligned.commerce.stripe.StripePost;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.World;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SignatureTest {
  private final Shop shop = Shop.open();
  private final String order = begun();
  private final String body = body();
  private final Instant now = shop.world().clock().instant();

  private String begun() {
    String order = shop.newOrder();
    shop.begin(Persona.VISITOR, shop.wish(order, "align-birth", "birth"));
    shop.stripe().till().pay(order, "guest@example.org");
    return order;
  }

  private String body() {
    var session = shop.stripe().till().session(shop.stripe().till().sessionOf(order));
    return StripePost.event(
        "evt_signed", "checkout.session.completed", shop.world().clock().instant(), session);
  }

  private static String signed(String text) {
    return StripePost.hmac(StripePost.SECRET, text);
  }

  private String t(long off) {
    return "t=" + now.plusSeconds(off).getEpochSecond();
  }

  private String good(long off) {
    return StripePost.signature(StripePost.SECRET, now.plusSeconds(off), body);
  }

  private static String changed(String hex) {
    return (hex.startsWith("0") ? "1" : "0") + hex.substring(1);
  }

  /** Each is refused, as is every body but the one that was signed. */
  private Map<String, String> vectors() {
    String v1 = signed(now.getEpochSecond() + "." + body);
    Map<String, String> vectors = new LinkedHashMap<>();
    vectors.put("none", "");
    vectors.put("nonsense", "☃");
    vectors.put("no time", "v1=" + v1);
    vectors.put("a time that is no number", "t=now,v1=" + v1);
    vectors.put("no signature", t(0));
    vectors.put("an empty signature", t(0) + ",v1=");
    vectors.put("another scheme alone", t(0) + ",v0=" + v1);
    vectors.put("of the connect secret", StripePost.signature(StripePost.CONNECT, now, body));
    vectors.put("with one letter changed", t(0) + ",v1=" + changed(v1));
    vectors.put("of the body without its time", t(0) + ",v1=" + signed(body));
    vectors.put("of another time", t(1) + ",v1=" + v1);
    vectors.put("of another body", StripePost.signature(StripePost.SECRET, now, body + " "));
    vectors.put("five minutes and a second old", good(-301));
    vectors.put("a day old", good(-86_400));
    vectors.put("cut short", good(0).substring(0, good(0).length() - 2));
    vectors.put("in capitals", t(0) + ",v1=" + v1.toUpperCase(java.util.Locale.ROOT));
    vectors.put("a hundred wrong ones", t(0) + (",v1=" + changed(v1)).repeat(100));
    return vectors;
  }

  @TestFactory
  Stream<DynamicTest> a_signature_that_is_not_as_it_should_be_opens_nothing() {
    return vectors().entrySet().stream()
        .map(
            vector ->
                DynamicTest.dynamicTest(
                    vector.getKey(), () -> refused(shop.post().send(body, vector.getValue()))));
  }

  private void refused(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(shop.state(order)).isEqualTo("PENDING");
  }

  @Test
  void the_eighteenth_is_true_and_opens_it_though_an_old_secret_signed_too() {
    Shop shop = Shop.open();
    String order = shop.newOrder();
    shop.begin(Persona.VISITOR, shop.wish(order, "align-birth", "birth"));
    shop.stripe().till().pay(order, "guest@example.org");
    var session = shop.stripe().till().session(shop.stripe().till().sessionOf(order));
    Instant now = shop.world().clock().instant();
    String body = StripePost.event("evt_1", "checkout.session.completed", now, session);
    String both =
        "t=%d,v1=%s,v1=%s"
            .formatted(
                now.getEpochSecond(),
                StripePost.hmac("whsec_old", now.getEpochSecond() + "." + body),
                StripePost.hmac(StripePost.SECRET, now.getEpochSecond() + "." + body));
    assertThat(shop.post().send(body, both).status()).isEqualTo(200);
    assertThat(shop.state(order)).isEqualTo("ACTIVE");
  }

  @Test
  void nothing_is_parsed_before_the_signature_is_checked() {
    assertThat(shop.post().send("{", "t=1,v1=x").status()).isEqualTo(400);
    assertThat(shop.post().send("{", "t=1,v1=x").body().path("type").asString())
        .endsWith("bad-signature");
    String signed = StripePost.signature(StripePost.SECRET, now, "{");
    assertThat(shop.post().send("{", signed).body().path("type").asString()).endsWith("unreadable");
  }

  @Test
  void what_is_larger_than_a_megabyte_is_turned_away_unread() {
    String large = "x".repeat(1_000_001);
    Answer answer =
        shop.world()
            .call(
                new World.Call(
                    shop.north().host(),
                    Persona.VISITOR,
                    "POST",
                    "/api/stripe/events",
                    large,
                    Map.of(
                        "stripe-signature", StripePost.signature(StripePost.SECRET, now, large))));
    assertThat(answer.status()).isEqualTo(413);
  }
}
