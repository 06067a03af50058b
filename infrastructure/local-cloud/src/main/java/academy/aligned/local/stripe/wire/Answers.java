package academy.aligned.local.stripe.wire;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What was answered to a key: the same again, as long as the same is asked. */
record Answers(Tx tx, String key) {
  private static final Duration KEPT = Duration.ofHours(24);

  private String id() {
    return "_answer_" + hash(tx.cause().account() + "\n" + key);
  }

  Optional<ObjectNode> earlier(String asked) {
    Optional<ObjectNode> earlier =
        key.isEmpty() ? Optional.empty() : tx.find("_answer", id()).filter(this::fresh);
    if (earlier.filter(one -> !Fields.text(one, "asked").equals(hash(asked))).isPresent()) {
      throw Fault.of(
          400,
          "idempotency_error",
          "Keys for idempotent requests can only be used with the same parameters they were first"
              + " used with. Try using a key other than '"
              + key
              + "' if you meant to execute a different request.");
    }
    return earlier;
  }

  private boolean fresh(ObjectNode answer) {
    return Fields.number(answer, "created") + KEPT.toSeconds() > tx.time();
  }

  void keep(String asked, String request, int status, ObjectNode body) {
    if (!key.isEmpty()) {
      tx.fresh("_answer", id())
          .put("asked", hash(asked))
          .put("request", request)
          .put("status", status)
          .put("body", body.toString());
    }
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
