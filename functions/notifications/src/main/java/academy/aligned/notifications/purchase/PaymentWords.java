package academy.aligned.notifications.purchase;

import academy.aligned.kernel.events.CommerceEvent.CheckoutAbandoned;
import academy.aligned.kernel.events.CommerceEvent.OrderPaid;
import academy.aligned.kernel.events.CommerceEvent.PaymentFailed;
import academy.aligned.kernel.events.CommerceEvent.Refunded;
import academy.aligned.kernel.events.CommerceEvent.WithdrawalAcknowledged;
import academy.aligned.notifications.letter.Letter.Detail;
import java.util.ArrayList;
import java.util.List;

/** Letters about money that came, did not come, or goes back. */
final class PaymentWords {
  private static final int LAST_TRY = 5;

  private PaymentWords() {}

  static Draft paid(OrderPaid paid) {
    List<Detail> details = new ArrayList<>();
    details.add(Draft.what(paid.title()));
    details.add(new Detail("Paid", Said.money(paid.amount(), paid.currency())));
    if (paid.receipt() != null) {
      details.add(new Detail("Receipt", paid.receipt()));
    }
    if (paid.renewal()) {
      return new Draft(
          "order-paid-again",
          "We have received your payment",
          List.of("Thank you. Your payment has arrived, and your membership goes on."),
          "See my purchases",
          Draft.PURCHASES,
          details);
    }
    String come =
        paid.amount() > 0
            ? "Thank you. Your payment has arrived, and everything is "
            : "Thank you. Nothing is taken from your card today, and everything is ";
    return paid.needsAccount()
        ? new Draft(
            "order-paid",
            ready(paid),
            List.of(
                come + "waiting for you.",
                "One step is left: create an account with this e-mail address, so that you find it"
                    + " on every device. It takes a minute, and there is no password to think of."),
            "Create my account",
            "/sign-up?next=/learn",
            details)
        : new Draft(
            "order-paid",
            ready(paid),
            List.of(
                come + "open.", "Begin whenever it suits you. We keep your place on every device."),
            "Begin now",
            "/learn",
            details);
  }

  private static String ready(OrderPaid paid) {
    return switch (paid.courses().size()) {
      case 0 -> "Your purchase is complete";
      case 1 -> "Your course is ready";
      default -> "Your courses are ready";
    };
  }

  static Draft failed(PaymentFailed failed) {
    String next =
        failed.attempt() >= LAST_TRY
            ? "This was the last try. Please look at your card before "
                + Said.day(failed.graceUntil())
            : "We try again by ourselves in a few days. If your card has changed, please tell us"
                + " before "
                + Said.day(failed.graceUntil());
    return new Draft(
        "payment-failed",
        failed.attempt() == 1
            ? "Your payment did not go through"
            : "Your payment still did not go through",
        List.of(
            "Your bank did not let the payment through. That happens, and nothing is lost.",
            next + "; until then everything stays open to you."),
        "Look at my card",
        Draft.PURCHASES,
        List.of(Draft.what(failed.title())));
  }

  static Draft refunded(Refunded refunded) {
    String access =
        refunded.whole()
            ? "Since all of it was paid back, access and a certificate earned with it have ended."
            : "You keep your access.";
    return new Draft(
        "refunded",
        "Your refund is on its way",
        List.of(
            "We have sent your money back to the card you paid with. Banks take five to ten days to"
                + " show it.",
            access),
        "See my purchases",
        Draft.PURCHASES,
        List.of(
            Draft.what(refunded.title()),
            new Detail("Paid back", Said.money(refunded.amount(), refunded.currency()))));
  }

  static Draft withdrawn(WithdrawalAcknowledged withdrawn) {
    boolean paid = withdrawn.amount() > 0;
    List<Detail> details = new ArrayList<>();
    details.add(Draft.what(withdrawn.title()));
    details.add(new Detail("Received", Said.moment(withdrawn.at())));
    if (paid) {
      details.add(new Detail("Paid back", Said.money(withdrawn.amount(), withdrawn.currency())));
    }
    details.add(new Detail("Order", withdrawn.order()));
    return new Draft(
        "withdrawal-acknowledged",
        "We have received your withdrawal",
        List.of(
            "You have withdrawn from your contract with us, and this mail confirms it. You need not"
                + " do anything else.",
            paid
                ? "We pay the amount below back to the card you paid with, within 14 days."
                : "You had paid nothing yet, so there is nothing to pay back, and nothing will be"
                    + " charged."),
        "See my purchases",
        Draft.PURCHASES,
        details);
  }

  static Draft abandoned(CheckoutAbandoned abandoned) {
    return new Draft(
        "checkout-abandoned",
        "Still thinking it over?",
        List.of(
            "You began to buy something with us and did not finish. Nothing has been paid.",
            "If you would like to go on, your choice is kept for you. This is the only time we"
                + " remind you of it."),
        "Go on where I stopped",
        abandoned.link(),
        List.of(Draft.what(abandoned.title())));
  }
}
