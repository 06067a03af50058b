package academy.aligned.academy.learning.record;

/** What a purchase gives, best first: where several open one course, the best counts. */
public enum AccessState {
  ACTIVE,
  GRACE,
  PAUSED,
  PENDING,
  ENDED,
  REVOKED;

  boolean opens() {
    return this == ACTIVE || this == GRACE;
  }
}
