package academy.aligned.tenancy.identity;

import academy.aligned.kernel.ids.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider. It never tells whether an e-mail has an account: an unknown one is
 * answered as a known one is. What it refuses are Problems.
 */
public interface Accounts {

  /**
   * Opens an account and sends a code to its e-mail; who has an account already is sent a code to
   * sign in. Answers what goes back with the code, which is the same to look at.
   */
  String open(String email, String name, @Nullable String password);

  /** Confirms the e-mail by that code, which also signs in. */
  Tokens confirm(String email, String code);

  /** Sends a sign-in code; answers what goes back with it. */
  String sendCode(String email);

  Tokens answerCode(String email, String challenge, String code);

  Tokens enterPassword(String email, String password);

  Offer offerPasskey(String email);

  Tokens answerPasskey(String email, String challenge, Map<String, Object> credential);

  /** New tokens for a refresh token, which is spent by it. */
  Tokens refresh(String refreshToken);

  void revoke(String refreshToken);

  void revokeAll(String accessToken);

  Account account(String accessToken);

  /** What a browser needs to make a passkey. */
  Map<String, Object> newPasskey(String accessToken);

  void keepPasskey(String accessToken, Map<String, Object> credential);

  List<Passkey> passkeys(String accessToken);

  record Tokens(String access, String refresh, long seconds) {}

  record Account(UserId user, String email, String name) {}

  record Offer(String challenge, Map<String, Object> options) {}

  record Passkey(String id, String name, Instant createdAt) {}
}
