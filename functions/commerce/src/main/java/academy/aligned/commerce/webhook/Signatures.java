package academy.aligned.commerce.webhook;

import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Keyring;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Whether a body is Stripe's and fresh; nothing of one that is not is read. */
public record Signatures(Keyring secrets, InstantSource clock) {
  private static final long TOLERANCE = 300;
  private static final int LONGEST = 2_000;

  void require(String body, String header) {
    if (header.length() > LONGEST
        || secrets.keys().stream().noneMatch(secret -> signed(secret, body, header))) {
      throw Problem.notHere(
          "bad-signature",
          400,
          "This is not signed as it should be, or too long ago.",
          "Send it again with a fresh signature of this endpoint's secret.");
    }
  }

  private boolean signed(String secret, String body, String header) {
    try {
      return Webhook.Signature.verifyHeader(
          body, header, secret, TOLERANCE, clock.withZone(ZoneOffset.UTC));
    } catch (SignatureVerificationException | IllegalArgumentException forged) {
      return false;
    }
  }
}
