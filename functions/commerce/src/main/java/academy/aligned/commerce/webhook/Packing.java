package academy.aligned.commerce.webhook;

import academy.aligned.commerce.ledger.Telling.Evidence;
import academy.aligned.commerce.stripe.reading.StripeEvent;
import academy.aligned.kernel.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;

/** Events are kept for more than a year, so they are kept small. */
final class Packing {
  private static final int CHUNK = 4_096;

  /** DynamoDB takes 400 KB a row; what is larger was not made by Stripe for us. */
  private static final int MOST = 300_000;

  private Packing() {}

  static Evidence of(StripeEvent event, String body) {
    return new Evidence(event.id(), event.type(), event.created(), event.version(), packed(body));
  }

  private static String packed(String body) {
    byte[] dense =
        Json.MAPPER
            .writeValueAsString(Json.TOLERANT.readTree(body))
            .getBytes(StandardCharsets.UTF_8);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(dense);
    deflater.finish();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    while (!deflater.finished()) {
      out.write(chunk, 0, deflater.deflate(chunk));
    }
    deflater.end();
    String text = Base64.getEncoder().encodeToString(out.toByteArray());
    return text.length() > MOST ? "" : text;
  }
}
