package academy.aligned.local.stripe.payment;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.customer.TestCard.Fate;
import java.util.Optional;

/** What the bank behind a test card answers. */
final class Bank {
  private Bank() {}

  /** Whether it wants to see the buyer first. */
  static boolean asks(Fate fate, boolean present) {
    return present && (fate == Fate.ASKS_ONCE || fate == Fate.ASKS_ALWAYS);
  }

  static Optional<Fault> refusal(Fate fate, boolean present) {
    return switch (fate) {
      case PAYS, ASKS_ONCE, DISPUTES -> Optional.empty();
      case DECLINES -> Optional.of(declined());
      case LACKS_FUNDS ->
          Optional.of(
              Fault.declined(
                  "Your card has insufficient funds.", "card_declined", "insufficient_funds"));
      case EXPIRED -> Optional.of(Fault.declined("Your card has expired.", "expired_card", ""));
      case WRONG_CVC ->
          Optional.of(
              Fault.declined("Your card's security code is incorrect.", "incorrect_cvc", ""));
      case FAILS_LATER -> present ? Optional.empty() : Optional.of(declined());
      case ASKS_ALWAYS -> present ? Optional.empty() : Optional.of(absent());
    };
  }

  private static Fault declined() {
    return Fault.declined("Your card was declined.", "card_declined", "generic_decline");
  }

  private static Fault absent() {
    return Fault.declined(
        "Your card was declined. This transaction requires authentication.",
        "authentication_required",
        "authentication_required");
  }

  static Fault unauthenticated() {
    return Fault.declined(
        "We are unable to authenticate your payment method. Please choose a different payment"
            + " method and try again.",
        "payment_intent_authentication_failure",
        "");
  }
}
