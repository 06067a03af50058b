package academy.aligned.commerce.webhook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.commerce.stripe.StripePost;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Keyring;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** While Stripe's signing secret is rolled, it signs with either. */
class TurnedSecretTest {
  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
  private static final String BODY = "{}";

  private static Signatures of(String secrets) {
    return new Signatures(Keyring.of(secrets), InstantSource.fixed(NOW));
  }

  private static String signed(String secret) {
    String time = Long.toString(NOW.getEpochSecond());
    return "t=" + time + ",v1=" + StripePost.hmac(secret, time + "." + BODY);
  }

  @Test
  void both_secrets_count_until_the_old_one_is_retired() {
    assertThatCode(() -> of("old next").require(BODY, signed("old"))).doesNotThrowAnyException();
    assertThatCode(() -> of("old next").require(BODY, signed("next"))).doesNotThrowAnyException();
    assertThatThrownBy(() -> of("next").require(BODY, signed("old"))).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> of("old").require(BODY, signed("next"))).isInstanceOf(Problem.class);
  }

  @Test
  void without_a_secret_nothing_is_signed() {
    assertThatThrownBy(() -> of("").require(BODY, signed(" "))).isInstanceOf(Problem.class);
  }
}
