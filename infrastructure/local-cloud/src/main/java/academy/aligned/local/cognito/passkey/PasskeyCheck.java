package academy.aligned.local.cognito.passkey;

import academy.aligned.local.cognito.pool.RelyingParty;
import academy.aligned.local.cognito.wire.Refusal;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.net.URI;
import java.util.List;

/** The gateway to webauthn4j; no attestation is asked for, user verification always. */
record PasskeyCheck(WebAuthnManager manager, ObjectConverter converter, RelyingParty party) {
  private static final List<PublicKeyCredentialParameters> ALGORITHMS =
      List.of(
          new PublicKeyCredentialParameters(
              PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
          new PublicKeyCredentialParameters(
              PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

  static PasskeyCheck of(RelyingParty party) {
    var converter = new ObjectConverter();
    return new PasskeyCheck(
        WebAuthnManager.createNonStrictWebAuthnManager(converter), converter, party);
  }

  RegistrationData registration(String credential, String challenge) {
    try {
      return manager.verifyRegistrationResponseJSON(
          credential, new RegistrationParameters(server(challenge), ALGORITHMS, true));
    } catch (BadChallengeException e) {
      throw Passkeys.noChallenge();
    } catch (BadOriginException | CrossOriginException e) {
      throw Refusal.of("WebAuthnOriginNotAllowedException", "The origin is not allowed.");
    } catch (BadRpIdException e) {
      throw Refusal.of(
          "WebAuthnRelyingPartyMismatchException", "The relying party does not match.");
    } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
      throw Refusal.of(
          "WebAuthnCredentialNotSupportedException", "The credential could not be verified.");
    }
  }

  /** Any fault of an answer is the same refusal, so that it tells an attacker nothing. */
  AuthenticationData authentication(String credential, String challenge, Passkey passkey) {
    var parameters =
        new AuthenticationParameters(
            server(challenge), passkey.credential(converter), null, true, true);
    try {
      return manager.verifyAuthenticationResponseJSON(credential, parameters);
    } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
      throw Passkeys.wrong();
    }
  }

  private ServerProperty server(String challenge) {
    return ServerProperty.builder()
        .originPredicate(origin -> party.accepts(URI.create(origin.toString())))
        .rpId(party.id())
        .challenge(new DefaultChallenge(challenge))
        .build();
  }
}
