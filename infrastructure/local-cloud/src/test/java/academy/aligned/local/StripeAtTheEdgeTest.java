package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.local.keys.Secrets;
import academy.aligned.local.stripe.StripePlace;
import academy.aligned.local.stripe.fixture.Shop;
import com.stripe.StripeClient;
import com.stripe.model.checkout.Session;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stand-in for Stripe as a part of the whole cloud. */
class StripeAtTheEdgeTest {
  private static final String HOST = "stripe.localhost";
  private static final Place place = RunningCloud.place();

  private static Shop shop() {
    Secrets secrets = new Secrets(place.home().resolve("secrets"));
    StripePlace stripe = StripePlace.of(Map.of(), place.control(), secrets::ring);
    return new Shop(
        StripeClient.builder().setApiKey(stripe.apiKey()).setApiBase(stripe.apiBase()).build());
  }

  @Test
  void a_session_opened_at_the_control_endpoint_has_its_page_behind_the_edge() throws Exception {
    Session session = shop().open(Shop.basket(shop().course(9_900)));
    URI page = URI.create(session.getUrl());
    assertThat(page.getAuthority()).isEqualTo(HOST + ":" + place.port());
    var shown = RunningCloud.at(HOST).get(page.getPath());
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("no real money", "Align Birth");
    assertThat(shown.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(shown.headers().allValues("content-security-policy"))
        .singleElement()
        .asString()
        .doesNotContain("unsafe");
    assertThat(RunningCloud.at(HOST).get("/_local/stripe.css").statusCode()).isEqualTo(200);
  }

  @Test
  void no_other_host_has_its_pages_and_it_has_no_others() throws Exception {
    Session session = shop().open(Shop.basket(shop().course(9_900)));
    String path = URI.create(session.getUrl()).getPath();
    assertThat(RunningCloud.at("aligned.localhost").get(path).body())
        .doesNotContain("no real money");
    assertThat(RunningCloud.at(HOST).get("/").statusCode()).isEqualTo(404);
    assertThat(RunningCloud.at(HOST).get("/api/library").statusCode()).isEqualTo(404);
  }

  @Test
  void its_events_can_be_looked_at_and_held_back() throws Exception {
    shop().course(9_900);
    var page = RunningCloud.at("aligned.localhost").get("/_local/stripe");
    assertThat(page.body()).contains("product.created", "price.created");
    var held = RunningCloud.at("aligned.localhost").post("/_local/stripe/hold", Map.of());
    assertThat(Browser.json(held).path("held").asBoolean()).isTrue();
    RunningCloud.at("aligned.localhost").post("/_local/stripe/release", Map.of());
    var nothing =
        RunningCloud.at("aligned.localhost")
            .post("/_local/stripe/disputes", Map.of("charge", "ch_nothing"));
    assertThat(nothing.statusCode()).isEqualTo(404);
  }
}
