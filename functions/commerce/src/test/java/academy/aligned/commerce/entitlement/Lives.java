package academy.aligned.commerce.entitlement;

import academy.aligned.commerce.entitlement.Fact.Checkout;
import academy.aligned.commerce.entitlement.Fact.Dispute;
import academy.aligned.commerce.entitlement.Fact.Invoice;
import academy.aligned.commerce.entitlement.Fact.Outcome;
import academy.aligned.commerce.entitlement.Fact.Refund;
import academy.aligned.commerce.entitlement.Fact.Stage;
import academy.aligned.commerce.entitlement.Fact.Status;
import academy.aligned.commerce.entitlement.Fact.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Facts of purchases, as Stripe would tell them. */
public final class Lives {
  public static final Instant START = Instant.parse("2027-04-05T09:00:00Z");

  private static final List<Stage> STAGES = List.of(Stage.values());
  private static final List<Status> STATUSES = List.of(Status.values());

  private Lives() {}

  public static Instant day(long days) {
    return START.plus(Duration.ofDays(days));
  }

  static Checkout bought(Instant at) {
    return new Checkout(
        "cs_1", Outcome.PAID, at, "evt_c", "cus_1", null, "pi_1", "a@b.c", null, 7900, "usd", null);
  }

  static Checkout joined(Instant at) {
    return new Checkout(
        "cs_1",
        Outcome.PAID,
        at,
        "evt_c",
        "cus_1",
        "sub_1",
        null,
        "a@b.c",
        null,
        2900,
        "usd",
        null);
  }

  static Subscription subscription(Status status, Instant at, Instant periodEnd) {
    return new Subscription(
        "sub_1", status, at, "evt_s" + at, "basic-monthly", periodEnd, null, false, null);
  }

  static Subscription ending(Instant at, Instant ends) {
    return new Subscription(
        "sub_1", Status.ACTIVE, at, "evt_e" + at, "basic-monthly", ends, ends, false, null);
  }

  static Subscription pausing(Instant at, Instant periodEnd) {
    return new Subscription(
        "sub_1", Status.ACTIVE, at, "evt_p" + at, "basic-monthly", periodEnd, null, true, null);
  }

  static Invoice paid(String invoice, Instant at, Instant until) {
    return new Invoice(
        invoice,
        "sub_1",
        true,
        at,
        "evt_" + invoice,
        until,
        2900,
        "usd",
        1,
        false,
        null,
        null,
        null);
  }

  /** A bill that credit paid, or that was of a trial. */
  static Invoice nothing(String invoice, Instant at, Instant until) {
    return new Invoice(
        invoice, "sub_1", true, at, "evt_" + invoice, until, 0, "usd", 1, false, null, null, null);
  }

  static Invoice failed(String invoice, int attempt, Instant at) {
    return new Invoice(
        invoice,
        "sub_1",
        false,
        at,
        "evt_" + invoice + attempt,
        null,
        2900,
        "usd",
        attempt,
        false,
        null,
        null,
        null);
  }

  static Refund refund(Instant at, boolean whole, Instant charged) {
    return new Refund(
        "ch_1", at, "evt_r", whole ? 7900 : 900, whole, charged, "usd", "pi_1", "cus_1");
  }

  static Dispute dispute(Stage stage, Instant at) {
    return new Dispute("dp_1", stage, at, "evt_d" + stage, 7900, "pi_1");
  }

  /** A life of a subscription of so many facts after its start, in the order they were made. */
  static List<Fact> random(RandomGenerator chance, int length) {
    List<Fact> life = new ArrayList<>();
    life.add(joined(START));
    life.add(subscription(Status.INCOMPLETE, START, day(30)));
    Instant at = START;
    int month = 0;
    while (life.size() < length) {
      at = at.plusSeconds(chance.nextInt(86_400 * 10));
      month += chance.nextInt(3) == 0 ? 1 : 0;
      life.add(next(chance, at, month));
    }
    return life;
  }

  private static Fact next(RandomGenerator chance, Instant at, int month) {
    String invoice = "in_" + month;
    return switch (chance.nextInt(13)) {
      case 0, 1, 2 -> paid(invoice, at, at.plus(Duration.ofDays(30)));
      case 12 -> nothing("in_n" + month, at, at.plus(Duration.ofDays(30)));
      case 3, 4 -> failed(invoice, 1 + chance.nextInt(4), at);
      case 5 -> pausing(at, at.plus(Duration.ofDays(20)));
      case 6 -> ending(at, at.plus(Duration.ofDays(20)));
      case 7 ->
          new Refund(
              "ch_" + month,
              at,
              "evt_r" + at,
              2900,
              chance.nextBoolean(),
              at.minusSeconds(chance.nextInt(9_000)),
              "usd",
              null,
              "cus_1");
      case 8 ->
          new Dispute("dp_" + month, STAGES.get(chance.nextInt(3)), at, "evt_d" + at, 2900, null);
      case 9 -> new Fact.Support("act" + at, chance.nextBoolean(), at, "user:x", null);
      default ->
          subscription(
              STATUSES.get(chance.nextInt(STATUSES.size())), at, at.plus(Duration.ofDays(30)));
    };
  }
}
