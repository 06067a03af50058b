package academy.aligned.local.stripe;

import academy.aligned.kernel.text.Keyring;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/**
 * Where Stripe is, and what both sides know of each other: the stand-in of this machine, or
 * Stripe's own test mode where its key is in the environment.
 */
public record StripePlace(
    String apiBase, String apiKey, Keyring webhookSecret, Keyring connectSecret, boolean standIn) {
  private static final String KEY = "STRIPE_API_KEY";

  /** {@code secrets} makes what belongs to this installation alone. */
  public static StripePlace of(
      Map<String, String> environment, URI control, Function<String, Keyring> secrets) {
    if (!environment.getOrDefault(KEY, "").isBlank()) {
      return new StripePlace(
          environment.getOrDefault("STRIPE_API_BASE", "https://api.stripe.com"),
          environment.get(KEY),
          Keyring.of(environment.getOrDefault("STRIPE_WEBHOOK_SECRET", "")),
          Keyring.of(environment.getOrDefault("STRIPE_CONNECT_SECRET", "")),
          false);
    }
    return new StripePlace(
        control.toString(),
        "sk_test_standin" + plain(secrets.apply("stripe-key").newest()),
        signing(secrets.apply("stripe-webhooks")),
        signing(secrets.apply("stripe-connect")),
        true);
  }

  private static Keyring signing(Keyring ring) {
    return () -> ring.keys().stream().map("whsec_"::concat).toList();
  }

  private static String plain(String secret) {
    return secret.replaceAll("[^A-Za-z0-9]", "");
  }
}
