package academy.aligned.local.cognito.passkey;

import academy.aligned.local.cognito.pool.RelyingParty;
import academy.aligned.local.cognito.store.Change;
import academy.aligned.local.cognito.store.Kind;
import academy.aligned.local.cognito.store.Records;
import academy.aligned.local.cognito.store.Shelf;
import academy.aligned.local.cognito.users.Opaque;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.wire.Json;
import academy.aligned.local.cognito.wire.Refusal;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The passkeys of accounts: registering, answering with and listing them. */
public final class Passkeys {
  private static final int MOST = 20;
  private static final Duration CEREMONY = Duration.ofMinutes(5);

  /** Whose a credential is; no two accounts share one. */
  private record Owner(String sub) {}

  private final Shelf<Passkey> shelf;
  private final Shelf<Owner> owners;
  private final Shelf<Ceremony> ceremonies;
  private final PasskeyOptions options;
  private final PasskeyCheck check;
  private final Opaque opaque;
  private final InstantSource clock;

  public Passkeys(Records records, RelyingParty party, SecureRandom random, InstantSource clock) {
    this.shelf = new Shelf<>(records, Kind.PASSKEY, Passkey.class);
    this.owners = new Shelf<>(records, Kind.CREDENTIAL, Owner.class);
    this.ceremonies = new Shelf<>(records, Kind.CEREMONY, Ceremony.class);
    this.options = new PasskeyOptions(party);
    this.check = PasskeyCheck.of(party);
    this.opaque = new Opaque(random);
    this.clock = clock;
  }

  public boolean has(User user) {
    return !shelf.list(user.sub() + "#", "", 1).isEmpty();
  }

  public String challenge() {
    return opaque.fresh(32);
  }

  Map<String, Object> begin(User user) {
    var challenge = challenge();
    var expires = clock.instant().plus(CEREMONY);
    ceremonies.overwrite(user.sub(), new Ceremony(challenge, expires), expires);
    return options.creation(user, challenge, of(user));
  }

  void complete(User user, JsonNode credential) {
    var challenge = take(user);
    var registered = check.registration(credential.toString(), challenge);
    if (of(user).size() >= MOST) {
      throw Refusal.limit();
    }
    var passkey = passkey(user, registered, credential);
    if (!shelf.commit(
        shelf.put(Passkey.id(user.sub(), passkey.credentialId()), 0, passkey, null),
        owners.put(passkey.credentialId(), 0, new Owner(user.sub()), null))) {
      throw Refusal.of(
          "WebAuthnCredentialNotSupportedException", "The credential is registered already.");
    }
  }

  public String request(User user, String challenge) {
    return Json.write(options.request(challenge, of(user)));
  }

  /** Takes the answer to a challenge, or refuses. */
  public void answer(User user, String challenge, String credential) {
    var held =
        shelf.find(Passkey.id(user.sub(), credentialId(credential))).orElseThrow(Passkeys::wrong);
    var answered = check.authentication(credential, challenge, held.value());
    var data = answered.getAuthenticatorData();
    if (data == null
        || !ownHandle(user, answered.getUserHandle())
        || !shelf.commit(
            shelf.replace(held, held.value().used(data.getSignCount(), data.isFlagBS()), null))) {
      throw wrong();
    }
  }

  List<Passkey> of(User user) {
    return shelf.all(user.sub() + "#").stream().map(Shelf.Held::value).toList();
  }

  boolean delete(User user, String credentialId) {
    var changes = removal(user.sub(), credentialId).toList();
    return !changes.isEmpty() && shelf.records().commit(changes);
  }

  public List<Change> removals(User user) {
    return of(user).stream().flatMap(it -> removal(user.sub(), it.credentialId())).toList();
  }

  private Stream<Change> removal(String sub, String credentialId) {
    return Stream.concat(
        shelf.find(Passkey.id(sub, credentialId)).map(shelf::remove).stream(),
        owners
            .find(credentialId)
            .filter(held -> held.value().sub().equals(sub))
            .map(owners::remove)
            .stream());
  }

  private String take(User user) {
    var held = ceremonies.find(user.sub()).orElseThrow(Passkeys::noChallenge);
    var good = ceremonies.commit(ceremonies.remove(held));
    if (!good || !clock.instant().isBefore(held.value().expires())) {
      throw noChallenge();
    }
    return held.value().challenge();
  }

  private Passkey passkey(User user, RegistrationData registered, JsonNode credential) {
    var data = registered.getAttestationObject().getAuthenticatorData();
    var attested = data.getAttestedCredentialData();
    var bytes = new AttestedCredentialDataConverter(check.converter()).convert(attested);
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return new Passkey(
        encoder.encodeToString(attested.getCredentialId()),
        user.sub(),
        "Passkey",
        encoder.encodeToString(bytes),
        data.getSignCount(),
        data.isFlagBE(),
        data.isFlagBS(),
        credential.path("authenticatorAttachment").asString(""),
        registered.getTransports().stream().map(AuthenticatorTransport::getValue).toList(),
        clock.instant());
  }

  /** An authenticator may leave the handle out; one that names another account lies. */
  private static boolean ownHandle(User user, byte @Nullable [] handle) {
    return handle == null
        || MessageDigest.isEqual(handle, user.sub().getBytes(StandardCharsets.UTF_8));
  }

  private static String credentialId(String credential) {
    try {
      return Json.tree(credential).path("id").asString("");
    } catch (JacksonException e) {
      throw wrong();
    }
  }

  static Refusal wrong() {
    return Refusal.wrongUserOrPassword();
  }

  static Refusal noChallenge() {
    return Refusal.of(
        "WebAuthnChallengeNotFoundException", "No challenge is open for this registration.");
  }
}
