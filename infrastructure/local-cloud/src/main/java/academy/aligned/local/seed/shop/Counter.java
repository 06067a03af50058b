package academy.aligned.local.seed.shop;

import academy.aligned.local.seed.Visitor;
import java.net.URI;
import java.util.Map;

/** Pays at the stand-in's Checkout page, as a browser would post its form. */
record Counter(URI edge) {
  private static final String HOST = "stripe.localhost";
  private static final int PAID = 303;
  private static final int PAID_BEFORE = 200;

  /** Whether the page is the stand-in's: nobody fills in Stripe's own for us. */
  static boolean takes(String url) {
    return HOST.equals(URI.create(url).getHost());
  }

  void pay(String url, Sale sale) {
    Map<String, String> form =
        Map.of(
            "email", sale.email(),
            "name", sale.name(),
            "country", "CA",
            "card", sale.card(),
            "expiry", "12 / 34",
            "cvc", "123",
            "agreed", "yes",
            "action", "pay");
    int status = Visitor.at(edge, HOST).form(URI.create(url).getRawPath(), form);
    if (status != PAID && status != PAID_BEFORE) {
      throw new IllegalStateException(
          "The Checkout page answered %d to %s.".formatted(status, sale.email()));
    }
  }
}
