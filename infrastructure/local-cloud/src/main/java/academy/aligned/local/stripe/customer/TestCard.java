package academy.aligned.local.stripe.customer;

import java.util.Arrays;
import java.util.Optional;

/** Stripe's cards for trying things out, each with a fate of its own. */
public enum TestCard {
  VISA("4242424242424242", "visa", Fate.PAYS, "pm_card_visa"),
  MASTERCARD("5555555555554444", "mastercard", Fate.PAYS, "pm_card_mastercard"),
  AMEX("378282246310005", "amex", Fate.PAYS, "pm_card_amex"),
  DECLINED("4000000000000002", "visa", Fate.DECLINES, "pm_card_visa_chargeDeclined"),
  POOR(
      "4000000000009995", "visa", Fate.LACKS_FUNDS, "pm_card_visa_chargeDeclinedInsufficientFunds"),
  EXPIRED("4000000000000069", "visa", Fate.EXPIRED, "pm_card_chargeDeclinedExpiredCard"),
  WRONG_CVC("4000000000000127", "visa", Fate.WRONG_CVC, "pm_card_chargeDeclinedIncorrectCvc"),
  ASKS("4000002500003155", "visa", Fate.ASKS_ONCE, "pm_card_authenticationRequiredOnSetup"),
  ASKS_ALWAYS("4000002760003184", "visa", Fate.ASKS_ALWAYS, "pm_card_authenticationRequired"),
  FAILS_LATER("4000000000000341", "visa", Fate.FAILS_LATER, "pm_card_chargeCustomerFail"),
  DISPUTED("4000000000000259", "visa", Fate.DISPUTES, "pm_card_createDispute");

  /** What the bank says. */
  public enum Fate {
    PAYS,
    DECLINES,
    LACKS_FUNDS,
    EXPIRED,
    WRONG_CVC,
    ASKS_ONCE,
    ASKS_ALWAYS,
    FAILS_LATER,
    DISPUTES
  }

  private final String number;
  private final String brand;
  private final Fate fate;
  private final String token;

  TestCard(String number, String brand, Fate fate, String token) {
    this.number = number;
    this.brand = brand;
    this.fate = fate;
    this.token = token;
  }

  public static Optional<TestCard> numbered(String typed) {
    String digits = typed.replaceAll("[ -]", "");
    return Arrays.stream(values()).filter(card -> card.number.equals(digits)).findFirst();
  }

  static Optional<TestCard> named(String token) {
    return Arrays.stream(values()).filter(card -> card.token.equals(token)).findFirst();
  }

  String brand() {
    return brand;
  }

  Fate fate() {
    return fate;
  }

  String lastFour() {
    return number.substring(number.length() - 4);
  }
}
