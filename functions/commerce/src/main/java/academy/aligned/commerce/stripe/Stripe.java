package academy.aligned.commerce.stripe;

/** All that we ask of Stripe. */
public record Stripe(
    StripeCatalogue catalogue,
    StripeCheckout checkout,
    StripeBilling billing,
    StripeConnect connect) {}
