package academy.aligned.assure.fuzz;

import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.World;
import java.util.Map;

/** A header that claims to be the payment provider's signature. */
public final class WebhookSignature {
  private WebhookSignature() {}

  public static void fuzzerTestOneInput(byte[] data) {
    var signed = Doors.STRIPE.signed("{}");
    var header = Map.of("stripe-signature", Doors.text(data));
    var call =
        new World.Call(signed.host(), signed.who(), signed.method(), signed.path(), "{}", header);
    Answer answer = Doors.SHOP.world().offContract(call);
    Doors.sane(answer);
    if (answer.ok()) {
      throw new AssertionError("taken unsigned");
    }
  }
}
