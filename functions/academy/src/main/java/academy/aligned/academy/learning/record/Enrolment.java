package academy.aligned.academy.learning.record;

import academy.aligned.kernel.problem.Problem;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in one course.
 *
 * @param until when it ends, or for a pause when it goes on; null for no such moment
 * @param reason why it is in this state, in commerce's words
 * @param since when the course was first opened to her; null if never
 * @param openedBy when the purchase that counts opened it; null if it never did
 */
public record Enrolment(
    String course,
    AccessState state,
    @Nullable Instant until,
    String reason,
    @Nullable Instant since,
    @Nullable Instant openedBy) {

  /** The best that any of her purchases gives her in a course. */
  public static Optional<Enrolment> of(String course, Collection<Purchase> purchases, Instant now) {
    return purchases.stream()
        .filter(purchase -> purchase.courses().contains(course))
        .min(
            Comparator.<Purchase, AccessState>comparing(purchase -> purchase.at(now))
                .thenComparing(Purchase::until, Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparing(Purchase::purchase))
        .map(
            best ->
                new Enrolment(
                    course,
                    best.at(now),
                    best.until(),
                    best.reason(),
                    since(course, purchases),
                    best.opened().get(course)));
  }

  private static @Nullable Instant since(String course, Collection<Purchase> purchases) {
    return purchases.stream()
        .map(purchase -> purchase.opened().get(course))
        .filter(java.util.Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  public boolean open() {
    return state.opens();
  }

  /** Whether the money went back: then what was earned for it does not count either. */
  public boolean revoked() {
    return state == AccessState.REVOKED;
  }

  /**
   * Whether the course was hers to learn in, so that what she did then counts, also when a device
   * tells it late; but not once the money went back.
   */
  public boolean begun() {
    return since != null && !revoked();
  }

  /** Since when lessons open one after another. */
  public Instant start() {
    return java.util.Objects.requireNonNull(since, course + " was never opened");
  }

  /** When the purchase that opens it now opened it first. */
  public Instant opened() {
    return java.util.Objects.requireNonNull(openedBy, course + " is not open");
  }

  /** 403 in the words of why it is shut. */
  public Enrolment orShut() {
    if (open()) {
      return this;
    }
    throw switch (state) {
      case PAUSED -> shut("This course is paused for you.", "See why under your purchases.");
      case PENDING -> shut("Your payment is not through yet.", "Wait a moment and try again.");
      case REVOKED -> shut("This purchase was taken back.", "Buy the course again to go on.");
      default -> shut("Your access to this course has ended.", "Renew it under your purchases.");
    };
  }

  /** 403 in the same words for a course that she did not buy and one that does not exist. */
  public static Problem none() {
    return shut("You do not have this course.", "Choose it in the catalogue.");
  }

  private static Problem shut(String detail, String mend) {
    return Problem.notHere("not-enrolled", 403, detail, mend);
  }
}
