package academy.aligned.commerce.entitlement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a purchase opens at a moment, and why.
 *
 * @param until when access ends unless something else becomes known; null for good
 * @param since when that began
 * @param source the event that decided it
 */
public record Entitlement(
    State state, Reason reason, @Nullable Instant until, Instant since, String source) {

  /** How long access goes on past a failed payment, or past a renewal we hear nothing of. */
  public static final Duration GRACE = Duration.ofDays(7);

  /** As a purchase is told to others. */
  public enum State {
    PENDING,
    ACTIVE,
    GRACE,
    PAUSED,
    ENDED,
    REVOKED
  }

  /** Why it is in its state. */
  public enum Reason {
    AWAITING_PAYMENT,
    PROCESSING,
    PAID,
    TRIAL,
    GRANTED,
    ENDING,
    PAUSING,
    PAST_DUE,
    AWAITING_RENEWAL,
    PAUSED_BY_BUYER,
    DISPUTED,
    CHECKOUT_EXPIRED,
    PAYMENT_FAILED,
    CANCELLED,
    REFUNDED,
    DISPUTE_LOST,
    WITHDRAWN,
    SUPPORT
  }

  public static final Entitlement NONE =
      new Entitlement(State.PENDING, Reason.AWAITING_PAYMENT, null, Instant.EPOCH, "");

  static Entitlement of(State state, Reason reason, @Nullable Instant until, Fact decisive) {
    return new Entitlement(state, reason, until, decisive.at(), decisive.from());
  }

  /** What these facts open at this moment: the same for every order they came in. */
  public static Entitlement of(Facts facts, Instant now) {
    return new Judgement(facts, now).entitlement();
  }

  /** Whether it opens anything. */
  @JsonIgnore
  public boolean open() {
    return state == State.ACTIVE || state == State.GRACE;
  }

  /** Whether others would act differently on it. */
  public boolean differs(Entitlement other) {
    return state != other.state
        || reason != other.reason
        || !java.util.Objects.equals(until, other.until);
  }
}
