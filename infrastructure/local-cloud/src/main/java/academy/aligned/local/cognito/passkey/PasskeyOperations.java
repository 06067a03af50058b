package academy.aligned.local.cognito.passkey;

import academy.aligned.local.cognito.pool.RelyingParty;
import academy.aligned.local.cognito.tokens.Bearer;
import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an account does with its own passkeys. */
public record PasskeyOperations(Bearer bearer, Passkeys passkeys, RelyingParty party) {

  public Map<String, ?> start(Call call) {
    return Map.of("CredentialCreationOptions", passkeys.begin(bearer.of(call)));
  }

  public Map<String, ?> complete(Call call) {
    passkeys.complete(bearer.of(call), call.object("Credential"));
    return Map.of();
  }

  public Map<String, ?> list(Call call) {
    var own = passkeys.of(bearer.of(call));
    return Map.of("Credentials", own.stream().map(this::listed).toList());
  }

  public Map<String, ?> delete(Call call) {
    if (!passkeys.delete(bearer.of(call), call.text("CredentialId"))) {
      throw Refusal.of("ResourceNotFoundException", "The credential does not exist.");
    }
    return Map.of();
  }

  private Map<String, Object> listed(Passkey passkey) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("CredentialId", passkey.credentialId());
    entry.put("FriendlyCredentialName", passkey.name());
    entry.put("RelyingPartyId", party.id());
    entry.put("AuthenticatorTransports", passkey.transports());
    entry.put("CreatedAt", passkey.created().getEpochSecond());
    if (!passkey.attachment().isEmpty()) {
      entry.put("AuthenticatorAttachment", passkey.attachment());
    }
    return entry;
  }
}
