package academy.aligned.local.stripe.wire;

import academy.aligned.local.http.Ask;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Tx;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** Whether a request brings the secret key, and an account that exists. */
record Gatekeeper(String key) {
  void admit(Ask ask) {
    String given = given(ask.header("authorization").orElse(""));
    if (given.isEmpty()) {
      throw Fault.of(
          401,
          "invalid_request_error",
          "You did not provide an API key. Provide your API key in the Authorization header, using"
              + " Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
    }
    if (!MessageDigest.isEqual(bytes(given), bytes(key))) {
      String end = given.substring(Math.max(0, given.length() - 4));
      throw Fault.of(401, "invalid_request_error", "Invalid API Key provided: ****" + end);
    }
    String version = ask.header("stripe-version").orElse(Api.VERSION);
    if (!version.equals(Api.VERSION)) {
      throw Fault.invalid(
          "This stand-in speaks version %s only, not %s.".formatted(Api.VERSION, version));
    }
  }

  static void known(Tx tx) {
    String account = tx.cause().account();
    if (!account.isEmpty() && tx.on("").find("account", account).isEmpty()) {
      throw Fault.of(
              403,
              "invalid_request_error",
              "The provided key does not have access to account '"
                  + account
                  + "' (or that account does not exist).")
          .with("code", "account_invalid");
    }
  }

  private static String given(String authorization) {
    if (authorization.startsWith("Bearer ")) {
      return authorization.substring("Bearer ".length()).strip();
    }
    if (!authorization.startsWith("Basic ")) {
      return "";
    }
    try {
      byte[] pair = Base64.getDecoder().decode(authorization.substring("Basic ".length()).strip());
      return new String(pair, StandardCharsets.UTF_8).replaceFirst(":.*$", "");
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
