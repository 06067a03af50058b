package academy.aligned.local.cognito.passkey;

import academy.aligned.local.cognito.pool.RelyingParty;
import academy.aligned.local.cognito.users.User;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The options a browser's WebAuthn calls take, in their JSON form. */
record PasskeyOptions(RelyingParty relyingParty) {
  private static final int TIMEOUT = 180_000;

  Map<String, Object> creation(User user, String challenge, List<Passkey> known) {
    return Map.of(
        "rp", Map.of("id", relyingParty.id(), "name", relyingParty.name()),
        "user", account(user),
        "challenge", challenge,
        "pubKeyCredParams", List.of(algorithm(-7), algorithm(-257)),
        "timeout", TIMEOUT,
        "attestation", "none",
        "excludeCredentials", known.stream().map(PasskeyOptions::descriptor).toList(),
        "authenticatorSelection",
            Map.of(
                "requireResidentKey", true,
                "residentKey", "required",
                "userVerification", "required"));
  }

  Map<String, Object> request(String challenge, List<Passkey> known) {
    return Map.of(
        "challenge",
        challenge,
        "rpId",
        relyingParty.id(),
        "timeout",
        TIMEOUT,
        "userVerification",
        "required",
        "allowCredentials",
        known.stream().map(PasskeyOptions::descriptor).toList());
  }

  private static Map<String, Object> account(User user) {
    var handle =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(user.sub().getBytes(StandardCharsets.UTF_8));
    var shown = user.attributes().getOrDefault("name", user.email());
    return Map.of("id", handle, "name", user.email(), "displayName", shown);
  }

  private static Map<String, Object> algorithm(int cose) {
    return Map.of("type", "public-key", "alg", cose);
  }

  private static Map<String, Object> descriptor(Passkey passkey) {
    return Map.of(
        "type", "public-key", "id", passkey.credentialId(), "transports", passkey.transports());
  }
}
