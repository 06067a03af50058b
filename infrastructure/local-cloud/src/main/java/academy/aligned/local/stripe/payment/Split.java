package academy.aligned.local.stripe.payment;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.wire.Params;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a payment is shared with a connected account.
 *
 * @param destination empty when it is not
 * @param fee what the platform keeps; empty when the transfer's own amount says it
 * @param amount what is transferred, where it is said
 */
public record Split(
    String destination, Optional<Long> fee, Optional<Long> amount, String merchant) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** From {@code transfer_data} and {@code application_fee_amount}. */
  public static Split of(Tx tx, Params params) {
    Params data = params.in("transfer_data");
    String destination = data.text("destination").orElse("");
    if (params.has("transfer_data")) {
      able(tx, data.required("destination"), data.full("destination"));
    }
    Optional<Long> fee = params.number("application_fee_amount");
    if (fee.isPresent() && destination.isEmpty() && tx.cause().account().isEmpty()) {
      throw Fault.invalid(
          "Can only apply an application_fee_amount when the PaymentIntent is attempting a direct"
              + " payment (using an OAuth key or Stripe-Account header) or destination payment"
              + " (using `transfer_data[destination]`).",
          params.full("application_fee_amount"));
    }
    return new Split(
        destination, fee, data.number("amount"), params.text("on_behalf_of").orElse(""));
  }

  /** Of a subscription's invoice, in per cent. */
  public static Split share(ObjectNode subscription, long total) {
    String destination = Fields.text(subscription, "transfer_data.destination");
    Optional<Long> fee =
        percent(subscription.path("application_fee_percent").asDecimal(BigDecimal.ZERO), total);
    Optional<Long> amount =
        percent(
            Fields.at(subscription, "transfer_data.amount_percent").asDecimal(BigDecimal.ZERO),
            total);
    return new Split(destination, fee, amount, Fields.text(subscription, "on_behalf_of"));
  }

  private static Optional<Long> percent(BigDecimal percent, long total) {
    return Optional.of(percent)
        .filter(some -> some.signum() > 0)
        .map(
            some ->
                BigDecimal.valueOf(total)
                    .multiply(some)
                    .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                    .longValueExact());
  }

  /** Only an account that finished its onboarding can be paid to. */
  public static void able(Tx tx, String account, String param) {
    ObjectNode found = tx.on("").get("account", account, param);
    if (!Fields.text(found, "capabilities.transfers").equals("active")) {
      throw Fault.invalid(
          "Your destination account needs to have at least one of the following capabilities"
              + " enabled: transfers, crypto_transfers, legacy_payments",
          param,
          "insufficient_capabilities_for_transfer");
    }
  }

  public void write(ObjectNode intent) {
    fee.ifPresent(amount -> intent.put("application_fee_amount", amount));
    Fields.put(intent, "on_behalf_of", merchant);
    if (!destination.isEmpty()) {
      ObjectNode data = Shapes.empty().put("destination", destination);
      amount.ifPresent(some -> data.put("amount", some));
      intent.set("transfer_data", data);
    }
  }
}
