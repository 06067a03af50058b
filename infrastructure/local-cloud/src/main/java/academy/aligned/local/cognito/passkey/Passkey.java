package academy.aligned.local.cognito.passkey;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A registered credential; {@code data} is its attested credential data, key included. */
record Passkey(
    String credentialId,
    String sub,
    String name,
    String data,
    long counter,
    boolean backupEligible,
    boolean backedUp,
    String attachment,
    List<String> transports,
    Instant created) {

  static String id(String sub, String credentialId) {
    return sub + "#" + credentialId;
  }

  Passkey used(long signCount, boolean nowBackedUp) {
    return new Passkey(
        credentialId,
        sub,
        name,
        data,
        signCount,
        backupEligible,
        nowBackedUp,
        attachment,
        transports,
        created);
  }

  CredentialRecord credential(ObjectConverter converter) {
    var attested =
        new AttestedCredentialDataConverter(converter).convert(Base64.getUrlDecoder().decode(data));
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        true,
        backupEligible,
        backedUp,
        counter,
        attested,
        null,
        null,
        null,
        transports.stream().map(AuthenticatorTransport::create).collect(Collectors.toSet()));
  }
}
