package academy.aligned.tenancy.copies;

/** How far a copy is. */
public enum CopyState {
  WANTED,
  READY,
  EXPIRED,
  FAILED
}
