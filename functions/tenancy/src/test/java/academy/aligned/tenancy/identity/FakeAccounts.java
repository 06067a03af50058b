package academy.aligned.tenancy.identity;

import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small identity provider with the manners of {@link Accounts}: one right code, no tells. */
public final class FakeAccounts implements Accounts, AccountSwitch {
  public static final String CODE = "246810";
  private final Map<String, Account> byEmail = new HashMap<>();
  private final Map<String, String> passwords = new HashMap<>();
  private final Set<String> confirmed = new HashSet<>();
  private final Set<String> disabled = new HashSet<>();
  private final Set<String> revoked = new HashSet<>();
  private final List<Passkey> passkeys = new ArrayList<>();
  private int asked;
  private int refreshed;

  @Override
  public UserId off(String email) {
    disabled.add(email);
    return known(email);
  }

  @Override
  public UserId on(String email) {
    disabled.remove(email);
    return known(email);
  }

  private UserId known(String email) {
    if (!byEmail.containsKey(email)) {
      throw Problem.invalid("email", "has no account");
    }
    return byEmail.get(email).user();
  }

  public int timesAsked() {
    return asked;
  }

  @Override
  public String open(String email, String name, @Nullable String password) {
    UUID sub = UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
    byEmail.putIfAbsent(email, new Account(new UserId(sub.toString()), email, name));
    if (password != null) {
      passwords.putIfAbsent(email, password);
    }
    return sendCode(email);
  }

  @Override
  public Tokens confirm(String email, String code) {
    if (!byEmail.containsKey(email) || !code.equals(CODE)) {
      throw Problem.invalid("code", "is not right");
    }
    confirmed.add(email);
    return tokens(email);
  }

  @Override
  public String sendCode(String email) {
    return "challenge for " + email;
  }

  @Override
  public Tokens answerCode(String email, String challenge, String code) {
    if (!challenge.equals(sendCode(email))) {
      throw Problem.invalid("code", "is not right");
    }
    return confirm(email, code);
  }

  @Override
  public Tokens enterPassword(String email, String password) {
    if (!confirmed.contains(email) || !password.equals(passwords.get(email))) {
      throw Problem.invalid("password", "does not fit");
    }
    return tokens(email);
  }

  @Override
  public Offer offerPasskey(String email) {
    return new Offer("challenge", Map.of("rpId", "aligned.localhost"));
  }

  @Override
  public Tokens answerPasskey(String email, String challenge, Map<String, Object> credential) {
    if (!credential.containsKey("id") || !confirmed.contains(email)) {
      throw Problem.invalid("credential", "is not one we know");
    }
    return tokens(email);
  }

  private Tokens tokens(String email) {
    if (disabled.contains(email)) {
      throw Problem.unauthenticated("This account has been switched off.");
    }
    UserId user = byEmail.get(email).user();
    return new Tokens("access-" + user, "refresh-" + user + "-0", 3600);
  }

  @Override
  public Tokens refresh(String refreshToken) {
    String user = refreshToken.replaceFirst("^refresh-", "").replaceFirst("-\\d+$", "");
    if (revoked.contains(user) || !refreshToken.startsWith("refresh-")) {
      throw Problem.unauthenticated("Your session has ended.");
    }
    refreshed++;
    return new Tokens("access-" + user, "refresh-" + user + "-" + refreshed, 3600);
  }

  @Override
  public void revoke(String refreshToken) {
    revoked.add(refreshToken.replaceFirst("^refresh-", "").replaceFirst("-\\d+$", ""));
  }

  @Override
  public void revokeAll(String accessToken) {
    revoked.add(accessToken.replace("access-", ""));
  }

  @Override
  public Account account(String accessToken) {
    asked++;
    if (accessToken.isEmpty()) {
      throw Problem.unauthenticated("Your session has ended.");
    }
    UserId user = new UserId(accessToken.replace("access-", ""));
    return byEmail.values().stream()
        .filter(account -> account.user().equals(user))
        .findFirst()
        .orElseGet(() -> new Account(user, user + "@example.org", "Somebody"));
  }

  @Override
  public Map<String, Object> newPasskey(String accessToken) {
    return Map.of("challenge", "abc", "for", account(accessToken).email());
  }

  @Override
  public void keepPasskey(String accessToken, Map<String, Object> credential) {
    String id = String.valueOf(credential.get("id"));
    passkeys.add(new Passkey(id, "Phone", Instant.parse("2027-04-05T09:00:00Z")));
  }

  @Override
  public List<Passkey> passkeys(String accessToken) {
    return List.copyOf(passkeys);
  }
}
