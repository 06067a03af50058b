package academy.aligned.assure.contract.cloud;

/** A cloud that is not there; the message says what to do about it. */
final class Unreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unreachable(String message) {
    super(message);
  }
}
