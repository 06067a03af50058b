package academy.aligned.local.stripe;

import java.net.URI;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Where Stripe is, and what both sides know of each other: the stand-in of this machine, or
 * Stripe's own test mode where its key is in the environment.
 */
public record StripePlace(
    String apiBase, String apiKey, String webhookSecret, String connectSecret, boolean standIn) {
  private static final String KEY = "STRIPE_API_KEY";

  /** {@code secrets} makes what belongs to this installation alone. */
  public static StripePlace of(
      Map<String, String> environment, URI control, UnaryOperator<String> secrets) {
    if (!environment.getOrDefault(KEY, "").isBlank()) {
      return new StripePlace(
          environment.getOrDefault("STRIPE_API_BASE", "https://api.stripe.com"),
          environment.get(KEY),
          environment.getOrDefault("STRIPE_WEBHOOK_SECRET", ""),
          environment.getOrDefault("STRIPE_CONNECT_SECRET", ""),
          false);
    }
    return new StripePlace(
        control.toString(),
        "sk_test_standin" + plain(secrets.apply("stripe-key")),
        "whsec_" + secrets.apply("stripe-webhooks"),
        "whsec_" + secrets.apply("stripe-connect"),
        true);
  }

  private static String plain(String secret) {
    return secret.replaceAll("[^A-Za-z0-9]", "");
  }
}
