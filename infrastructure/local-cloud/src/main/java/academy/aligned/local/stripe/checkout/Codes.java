package academy.aligned.local.stripe.checkout;

import academy.aligned.local.stripe.books.Tx;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Promotion codes at the page. */
public final class Codes {
  private Codes() {}

  /** Why not, if it cannot be used. */
  public static Optional<String> apply(Tx tx, ObjectNode session, String code) {
    Optional<String> refusal = new Reduction(tx, session).type(code);
    new Basket(tx, session).price();
    return refusal;
  }

  public static Optional<String> remove(Tx tx, ObjectNode session) {
    new Reduction(tx, session).remove();
    new Basket(tx, session).price();
    return Optional.empty();
  }

  public static Optional<ObjectNode> chosen(Tx tx, ObjectNode session) {
    return new Reduction(tx, session).code();
  }

  /** When the trial ends that would begin now; 0 without one. */
  public static long trialEnd(Tx tx, ObjectNode session) {
    return Terms.trialEnd(tx, session);
  }
}
