package academy.aligned.commerce.stripe.client;

import academy.aligned.commerce.stripe.Stripe;
import academy.aligned.storage.wiring.Settings;
import com.stripe.StripeClient;

/**
 * Our account at Stripe, reached with the key and at the address that the settings name. A call has
 * eight seconds in all; whoever asked repeats it, under the same key.
 */
public final class StripeAccount {
  private static final int CONNECT = 1_500;
  private static final int READ = 6_500;

  private StripeAccount() {}

  /** What every checkout asks for: tax, an invoice, whether reminders may be sent. */
  public record Habits(boolean tax, boolean invoices, boolean reminders) {
    public static Habits of(Settings settings) {
      return new Habits(
          on(settings, "STRIPE_TAX"),
          on(settings, "STRIPE_INVOICES"),
          on(settings, "STRIPE_REMINDERS"));
    }

    private static boolean on(Settings settings, String name) {
      return settings.get(name, "off").equals("on");
    }
  }

  public static Stripe of(Settings settings) {
    return of(
        settings.get("STRIPE_API_KEY"),
        settings.get("STRIPE_API_BASE", "https://api.stripe.com"),
        Habits.of(settings));
  }

  public static Stripe of(String key, String base, Habits habits) {
    StripeClient client =
        StripeClient.builder()
            .setApiKey(key)
            .setApiBase(base)
            .setConnectTimeout(CONNECT)
            .setReadTimeout(READ)
            .setMaxNetworkRetries(0)
            .build();
    ClientPayments payments = new ClientPayments(client);
    return new Stripe(
        new ClientCatalogue(client),
        new ClientCheckout(client, habits),
        new ClientBilling(client, payments),
        new ClientConnect(client));
  }
}
