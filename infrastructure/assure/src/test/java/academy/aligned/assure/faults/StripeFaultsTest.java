package academy.aligned.assure.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.commerce.stripe.Stripe;
import academy.aligned.commerce.stripe.StripeCatalogue.NewPrice;
import academy.aligned.commerce.stripe.StripeCatalogue.Product;
import academy.aligned.commerce.stripe.client.StripeAccount;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Keyring;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.http.Reply;
import academy.aligned.local.stripe.StripePlace;
import academy.aligned.local.stripe.StripeStandIn;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The payment provider, whose n-th answer from now is another: whatever it is, we say to come
 * again, and who comes again gets the one thing that was asked for.
 */
class StripeFaultsTest {
  private static final String KEY = "sk_test_standin123";

  /** How a call to it fails. */
  enum Failing {
    /** The key is gone. */
    DENIED(401, "invalid_request_error"),
    THROTTLED(429, "invalid_request_error"),
    BROKEN(500, "api_error"),
    /** Done, and something else said. */
    LOST(503, "api_error");

    private final int status;
    private final String type;

    Failing(int status, String type) {
      this.status = status;
      this.type = type;
    }

    Reply reply() {
      return Reply.text(
          status,
          "application/json",
          "{\"error\":{\"type\":\"%s\",\"message\":\"seeded\"}}".formatted(type));
    }
  }

  @TempDir Path folder;
  private final AtomicInteger left = new AtomicInteger(-1);
  private volatile Failing failing = Failing.BROKEN;
  private LoopbackServer server;
  private StripeStandIn standIn;
  private Stripe stripe;

  @BeforeEach
  void open() {
    server = LoopbackServer.start(0, this::answer);
    String at = server.endpoint().toString();
    var place = new StripePlace(at, KEY, Keyring.of("whsec_a"), Keyring.of("whsec_b"), true);
    var pages = URI.create("http://stripe.localhost:" + server.endpoint().getPort());
    var settings =
        new StripeStandIn.Settings(folder, place, pages, server.endpoint(), "aligned.localhost");
    standIn = new StripeStandIn(settings, InstantSource.system(), new SecureRandom());
    stripe = StripeAccount.of(KEY, at, new StripeAccount.Habits(false, true, true));
  }

  private Reply answer(Ask ask) {
    var whole = new ControlEndpoint(List.of(standIn.service()));
    if (left.getAndDecrement() != 0) {
      return whole.apply(ask);
    }
    if (failing == Failing.LOST) {
      whole.apply(ask);
    }
    return failing.reply();
  }

  @AfterEach
  void close() {
    standIn.close();
    server.close();
  }

  private String offer() {
    var offer = new Product("birth", "Birth", "All of it", "COURSE", List.of("align-birth"));
    String product = stripe.catalogue().product(offer);
    Map<String, Long> amounts = Map.of("usd", 9900L);
    return stripe.catalogue().price(new NewPrice(product, "birth-once", amounts, null));
  }

  /** How many calls it takes, undisturbed, where all is there already. */
  private int calls() {
    offer();
    left.set(Integer.MAX_VALUE);
    offer();
    return Integer.MAX_VALUE - left.get();
  }

  @ParameterizedTest
  @EnumSource
  void an_offer_whose_n_th_call_fails_is_put_off_and_then_made_once(Failing how) {
    String price = offer();
    int calls = calls();
    failing = how;
    for (int nth = 0; nth < calls; nth++) {
      left.set(nth);
      assertThatThrownBy(this::offer)
          .as("call " + nth)
          .isInstanceOfSatisfying(
              Problem.class, problem -> assertThat(problem.status()).isEqualTo(503));
      assertThat(offer()).isEqualTo(price);
    }
  }

  @Test
  void a_first_offer_whose_answers_are_lost_is_made_once() {
    failing = Failing.LOST;
    left.set(0);
    assertThatThrownBy(this::offer).isInstanceOf(Problem.class);
    left.set(1);
    assertThatThrownBy(this::offer).isInstanceOf(Problem.class);
    assertThat(offer()).isEqualTo(offer());
  }
}
