package academy.aligned.commerce.entitlement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became known of a purchase. Facts arrive late, twice and out of order; two of one
 * {@link #key} tell of the same thing, and {@link Facts} knows which of them to keep.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Fact.Checkout.class, name = "C"),
  @JsonSubTypes.Type(value = Fact.Subscription.class, name = "S"),
  @JsonSubTypes.Type(value = Fact.Invoice.class, name = "I"),
  @JsonSubTypes.Type(value = Fact.Refund.class, name = "R"),
  @JsonSubTypes.Type(value = Fact.RefundFailed.class, name = "F"),
  @JsonSubTypes.Type(value = Fact.Dispute.class, name = "D"),
  @JsonSubTypes.Type(value = Fact.Support.class, name = "G"),
  @JsonSubTypes.Type(value = Fact.Withdrawal.class, name = "W"),
  @JsonSubTypes.Type(value = Fact.TrialSpent.class, name = "T")
})
public sealed interface Fact {
  /** How a fact begins that we asked for: an event tells the second alone, and is older. */
  String ASKED = "asked/";

  /** When it happened, by the clock of whoever tells it. */
  Instant at();

  /** The event that told it, or who said it. */
  String from();

  @JsonIgnore
  String key();

  /** How a checkout came out. */
  enum Outcome {
    PROCESSING,
    PAID,
    FAILED,
    EXPIRED
  }

  /**
   * What Stripe says of the session; it alone binds a subscription or a payment to a purchase.
   *
   * @param country where the buyer said she lives
   * @param tax how much of the amount is tax
   */
  record Checkout(
      String session,
      Outcome outcome,
      Instant at,
      String from,
      @Nullable String customer,
      @Nullable String subscription,
      @Nullable String payment,
      @Nullable String email,
      @Nullable String country,
      long amount,
      String currency,
      @Nullable Long tax)
      implements Fact {
    @Override
    public String key() {
      return "C#" + session + "#" + outcome;
    }

    /** What of it can be shared. */
    public long net() {
      return amount - (tax == null ? 0 : tax);
    }
  }

  /** In the order in which one wins over another that was told in the same second. */
  enum Status {
    INCOMPLETE,
    TRIALING,
    PAST_DUE,
    ACTIVE,
    UNPAID,
    PAUSED,
    INCOMPLETE_EXPIRED,
    CANCELED;

    public boolean over() {
      return this == CANCELED || this == INCOMPLETE_EXPIRED;
    }
  }

  /**
   * A subscription as of a moment.
   *
   * @param price our own name of the price, if it has one
   * @param ends when it ends, if that is settled
   * @param resumes when a pause is over, if that is settled
   */
  record Subscription(
      String subscription,
      Status status,
      Instant at,
      String from,
      @Nullable String price,
      @Nullable Instant periodEnd,
      @Nullable Instant ends,
      boolean paused,
      @Nullable Instant resumes)
      implements Fact {
    @Override
    public String key() {
      return "S#" + subscription;
    }
  }

  /**
   * A bill of a subscription, paid or not.
   *
   * @param until what is paid for when it is paid
   * @param first whether it came with the purchase itself
   */
  record Invoice(
      String invoice,
      String subscription,
      boolean paid,
      Instant at,
      String from,
      @Nullable Instant until,
      long amount,
      String currency,
      int attempt,
      boolean first,
      @Nullable String payment,
      @Nullable String receipt,
      @Nullable Long tax)
      implements Fact {
    @Override
    public String key() {
      return "I#" + invoice + (paid ? "#P" : "#" + attempt);
    }

    /** What of it can be shared. */
    public long net() {
      return amount - (tax == null ? 0 : tax);
    }
  }

  /** How much of a payment went back in all; {@code whole} when nothing is left of it. */
  record Refund(
      String charge,
      Instant at,
      String from,
      long amount,
      boolean whole,
      Instant charged,
      String currency,
      @Nullable String payment,
      @Nullable String customer)
      implements Fact {
    @Override
    public String key() {
      return "R#" + charge;
    }
  }

  /** Money that was to go back and did not. */
  record RefundFailed(String refund, String charge, Instant at, String from, long amount)
      implements Fact {
    @Override
    public String key() {
      return "F#" + refund;
    }
  }

  /** How far a dispute is. */
  enum Stage {
    OPEN,
    WON,
    LOST
  }

  /** The buyer's bank wants the money back. */
  record Dispute(
      String dispute, Stage stage, Instant at, String from, long amount, @Nullable String payment)
      implements Fact {
    @Override
    public String key() {
      return "D#" + dispute;
    }
  }

  /** Support gave access or took it; a gift may end. */
  record Support(String act, boolean granted, Instant at, String from, @Nullable Instant until)
      implements Fact {
    @Override
    public String key() {
      return "G#" + act;
    }
  }

  /** The buyer withdrew from the contract. */
  record Withdrawal(Instant at, String from) implements Fact {
    @Override
    public String key() {
      return "W";
    }
  }

  /** The buyer had a trial before, so this one opens nothing until it is paid for. */
  record TrialSpent(Instant at, String from) implements Fact {
    @Override
    public String key() {
      return "T";
    }
  }
}
