package academy.aligned.local.stripe.checkout;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.payment.Split;
import academy.aligned.local.stripe.wire.Params;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** What a session hands on to the payment or the subscription it leads to. */
record Terms(Tx tx, Params params, ObjectNode session) {
  static final String DATA = "_data";
  private static final long LONGEST_TRIAL = 730;

  void fill(String mode) {
    boolean payment = mode.equals("payment");
    refuse(payment ? "subscription_data" : "payment_intent_data", mode);
    if (payment) {
      payment();
    } else {
      refuse("invoice_creation", mode);
      subscription();
    }
  }

  private void refuse(String param, String mode) {
    if (params.has(param)) {
      throw Fault.invalid("You can not pass `%s` in `%s` mode.".formatted(param, mode), param);
    }
  }

  private void payment() {
    Params asked =
        params
            .in("payment_intent_data")
            .only(
                "application_fee_amount description metadata on_behalf_of receipt_email"
                    + " setup_future_usage statement_descriptor statement_descriptor_suffix"
                    + " transfer_data transfer_group");
    ObjectNode data = session.putObject(DATA);
    asked.texts(
        data,
        "description",
        "receipt_email",
        "setup_future_usage",
        "statement_descriptor",
        "statement_descriptor_suffix",
        "transfer_group");
    asked.metadata(data);
    Split.of(tx, asked).write(data);
    invoice();
  }

  private void invoice() {
    Params asked = params.in("invoice_creation");
    boolean enabled = asked.flag("enabled").orElse(false);
    ObjectNode invoice = session.putObject("invoice_creation").put("enabled", enabled);
    ObjectNode data = invoice.putObject("invoice_data");
    data.putNull("account_tax_ids").putNull("custom_fields").putNull("description");
    data.putNull("footer").putNull("issuer").putNull("rendering_options");
    asked.in("invoice_data").texts(data, "description", "footer");
    asked.in("invoice_data").metadata(data);
  }

  private void subscription() {
    Params asked =
        params
            .in("subscription_data")
            .only(
                "application_fee_percent description metadata on_behalf_of transfer_data"
                    + " trial_end trial_period_days trial_settings");
    ObjectNode data = session.putObject(DATA);
    asked.texts(data, "description", "on_behalf_of");
    asked.metadata(data);
    asked.decimal("application_fee_percent").ifPresent(p -> data.put("application_fee_percent", p));
    if (asked.has("transfer_data")) {
      Params share = asked.in("transfer_data");
      Split.able(tx, share.required("destination"), share.full("destination"));
      ObjectNode to =
          data.putObject("transfer_data").put("destination", share.required("destination"));
      to.putNull("amount_percent");
      share.decimal("amount_percent").ifPresent(percent -> to.put("amount_percent", percent));
    }
    if (Fields.flag(session, "automatic_tax.enabled")) {
      data.putObject("automatic_tax")
          .put("enabled", true)
          .putNull("disabled_reason")
          .putNull("liability");
    }
    asked.hashes(data, "trial_settings");
    trial(asked, data);
  }

  private void trial(Params asked, ObjectNode data) {
    asked
        .number("trial_period_days")
        .ifPresent(
            days -> {
              if (days < 1 || days > LONGEST_TRIAL) {
                throw Fault.invalid(
                    "The number of trial period days must be between 1 and 730.",
                    asked.full("trial_period_days"));
              }
              data.put("trial_days", days);
            });
    asked.number("trial_end").ifPresent(end -> data.put("trial_end", end));
  }

  /** When the trial ends that begins now; 0 if there is none. */
  static long trialEnd(Tx tx, ObjectNode session) {
    long days = Fields.number(session, DATA + ".trial_days");
    return days > 0
        ? tx.time() + Duration.ofDays(days).toSeconds()
        : Fields.number(session, DATA + ".trial_end");
  }

  static ObjectNode data(ObjectNode session) {
    return session.path(DATA) instanceof ObjectNode data ? data : Shapes.empty();
  }
}
