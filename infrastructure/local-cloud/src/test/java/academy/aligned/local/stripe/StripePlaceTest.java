package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.text.Keyring;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StripePlaceTest {
  private static final URI CONTROL = URI.create("http://127.0.0.1:8081");

  @Test
  void without_a_key_it_is_the_stand_in_with_secrets_of_this_installation() {
    StripePlace place = StripePlace.of(Map.of(), CONTROL, name -> Keyring.of(name + "-made_here"));
    assertThat(place.standIn()).isTrue();
    assertThat(place.apiBase()).isEqualTo("http://127.0.0.1:8081");
    assertThat(place.apiKey()).matches("sk_test_standin[A-Za-z0-9]+");
    assertThat(place.webhookSecret().newest())
        .startsWith("whsec_")
        .isNotEqualTo(place.connectSecret().newest());
  }

  @Test
  void with_a_key_it_is_stripes_own_test_mode() {
    var environment =
        Map.of("STRIPE_API_KEY", "sk_test_real", "STRIPE_WEBHOOK_SECRET", "whsec_real");
    StripePlace place = StripePlace.of(environment, CONTROL, Keyring::of);
    assertThat(place.standIn()).isFalse();
    assertThat(place.apiBase()).isEqualTo("https://api.stripe.com");
    assertThat(place.webhookSecret().newest()).isEqualTo("whsec_real");
    assertThat(place.connectSecret().keys()).isEmpty();
  }
}
