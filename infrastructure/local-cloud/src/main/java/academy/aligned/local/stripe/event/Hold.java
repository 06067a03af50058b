package academy.aligned.local.stripe.event;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;

/** Whether webhooks are held back, as in an outage that somebody wants to see. */
public final class Hold {
  private static final String ID = "_hold";

  private Hold() {}

  public static boolean on(Tx tx) {
    return tx.on("").find(ID, ID).filter(hold -> Fields.flag(hold, "on")).isPresent();
  }

  public static void set(Tx tx, boolean on) {
    Tx own = tx.on("");
    own.find(ID, ID).orElseGet(() -> own.fresh(ID, ID)).put("on", on);
  }
}
