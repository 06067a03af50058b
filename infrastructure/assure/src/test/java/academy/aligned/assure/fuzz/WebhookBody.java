package academy.aligned.assure.fuzz;

/** A body that the payment provider signed. */
public final class WebhookBody {
  private WebhookBody() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Doors.sane(Doors.SHOP.world().offContract(Doors.STRIPE.signed(Doors.text(data))));
  }
}
