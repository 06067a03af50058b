package academy.aligned.local.stripe.checkout;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.customer.Customers;
import academy.aligned.local.stripe.wire.Params;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a session is asked to be, and refuses what Stripe refuses. */
record Opening(Tx tx, Params params, ObjectNode session) {
  private static final long SHORTEST = Duration.ofMinutes(30).toSeconds();
  private static final long LONGEST = Duration.ofHours(24).toSeconds();
  private static final List<String> ADDRESSES = List.of("success_url", "cancel_url");

  void fill() {
    params.required("mode");
    String mode = params.choice("mode", "payment", "subscription").orElseThrow();
    session.put("mode", mode);
    params.choice("ui_mode", "hosted_page", "hosted");
    params.required("success_url");
    ADDRESSES.forEach(this::address);
    params.texts(session, "client_reference_id", "billing_address_collection", "locale");
    params.texts(session, "submit_type", "payment_method_collection");
    params.flags(session, "allow_promotion_codes");
    params.hashes(session, "payment_method_types", "custom_text");
    params.metadata(session);
    buyer(mode);
    expiry();
    tax();
    consent();
    new Terms(tx, params, session).fill(mode);
    new Basket(tx, session).fill(params, mode);
    discounts();
    new Basket(tx, session).price();
  }

  private void address(String name) {
    params
        .text(name)
        .filter(url -> !url.matches("https?://[^\\s]+"))
        .ifPresent(
            _ -> {
              throw Fault.invalid("Not a valid URL", name, "url_invalid");
            });
    params.texts(session, name);
  }

  private void buyer(String mode) {
    if (params.given("customer") && params.given("customer_email")) {
      throw Fault.invalid(
          "You may only specify one of these parameters: customer, customer_email.", "customer");
    }
    params
        .text("customer")
        .ifPresent(id -> session.put("customer", Fields.id(tx.get("customer", id, "customer"))));
    params.text("customer_email").filter(e -> !Customers.plausible(e)).ifPresent(this::noEmail);
    params.texts(session, "customer_email");
    if (mode.equals("payment")) {
      session.put(
          "customer_creation",
          params.choice("customer_creation", "always", "if_required").orElse("if_required"));
    } else if (params.given("customer_creation")) {
      throw Fault.invalid(
          "`customer_creation` can only be used in `payment` mode.", "customer_creation");
    }
  }

  private void noEmail(String email) {
    throw Fault.invalid("Invalid email address: " + email, "customer_email", "email_invalid");
  }

  private void expiry() {
    long at = params.number("expires_at").orElse(tx.time() + LONGEST);
    // A request takes a moment: what was a day when it was written is a little more here.
    if (at < tx.time() + SHORTEST - 60 || at > tx.time() + LONGEST + 60) {
      throw Fault.invalid(
          "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session"
              + " creation.",
          "expires_at");
    }
    session.put("expires_at", at);
  }

  private void tax() {
    if (params.in("automatic_tax").flag("enabled").orElse(false)) {
      ObjectNode tax = session.putObject("automatic_tax").put("enabled", true);
      tax.put("provider", "stripe").put("status", "requires_location_inputs");
      tax.putObject("liability").put("type", "self");
    }
    if (params.has("tax_id_collection")) {
      boolean enabled = params.in("tax_id_collection").flag("enabled").orElse(false);
      session.putObject("tax_id_collection").put("enabled", enabled).put("required", "never");
    }
  }

  private void consent() {
    if (params.has("consent_collection")) {
      Params asked = params.in("consent_collection").only("terms_of_service promotions");
      ObjectNode consent = session.putObject("consent_collection");
      consent.putNull("payment_method_reuse_agreement");
      Fields.put(consent, "promotions", asked.choice("promotions", "auto", "none").orElse(""));
      Fields.put(
          consent,
          "terms_of_service",
          asked.choice("terms_of_service", "none", "required").orElse(""));
    }
  }

  private void discounts() {
    if (params.list("discounts").isEmpty()) {
      return;
    }
    if (params.given("allow_promotion_codes")) {
      throw Fault.invalid(
          "You may only specify one of these parameters: allow_promotion_codes, discounts.",
          "allow_promotion_codes");
    }
    Params asked = params.list("discounts").getFirst();
    ObjectNode discount = Shapes.empty().putNull("coupon").putNull("promotion_code");
    asked
        .text("coupon")
        .ifPresent(
            c -> discount.put("coupon", Fields.id(tx.get("coupon", c, "discounts[0][coupon]"))));
    asked
        .text("promotion_code")
        .ifPresent(
            c ->
                discount.put(
                    "promotion_code",
                    Fields.id(tx.get("promotion_code", c, "discounts[0][promotion_code]"))));
    new Reduction(tx, session)
        .choose(discount)
        .ifPresent(
            why -> {
              throw Fault.invalid(why, "discounts[0]");
            });
  }
}
