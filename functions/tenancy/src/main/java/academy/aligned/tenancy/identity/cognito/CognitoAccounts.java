package academy.aligned.tenancy.identity.cognito;

import static academy.aligned.tenancy.identity.cognito.Refusals.asking;

import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.json.Json;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.cognito.Refusals.Proof;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnCredentialDescription;

/** Accounts in a Cognito user pool, by the calls a public client may make. */
public final class CognitoAccounts implements Accounts {
  private final CognitoIdentityProviderClient cognito;
  private final String client;
  private final Decoys decoys;
  private final CodeSignIn codes;

  /**
   * @param client the pool's app client: public, with choice-based sign-in and refresh rotation
   * @param secret what decoys are derived from; the same on every instance
   */
  public CognitoAccounts(
      CognitoIdentityProviderClient cognito,
      String client,
      String relyingParty,
      String secret,
      RandomGenerator random) {
    this.cognito = cognito;
    this.client = client;
    this.decoys = Decoys.of(secret, relyingParty, random);
    this.codes = new CodeSignIn(cognito, client, decoys);
  }

  @Override
  public String open(String email, String name, @Nullable String password) {
    return codes.open(email, name, password);
  }

  @Override
  public Tokens confirm(String email, String code) {
    return codes.confirm(email, code);
  }

  @Override
  public String sendCode(String email) {
    return codes.send(email);
  }

  @Override
  public Tokens answerCode(String email, String challenge, String code) {
    return codes.answer(email, challenge, code);
  }

  @Override
  public Tokens enterPassword(String email, String password) {
    var answer =
        asking(
            Proof.PASSWORD,
            () ->
                cognito.initiateAuth(
                    request ->
                        request
                            .clientId(client)
                            .authFlow(AuthFlowType.USER_PASSWORD_AUTH)
                            .authParameters(Map.of("USERNAME", email, "PASSWORD", password))));
    return tokens(answer.authenticationResult(), Proof.PASSWORD);
  }

  @Override
  public Offer offerPasskey(String email) {
    return codes
        .offered(email, ChallengeNameType.WEB_AUTHN)
        .map(
            offer ->
                new Offer(
                    offer.session(),
                    options(offer.challengeParameters().get("CREDENTIAL_REQUEST_OPTIONS"))))
        .orElseGet(() -> decoys.passkey(email));
  }

  @SuppressWarnings("unchecked") // a JSON object is a map from strings
  private static Map<String, Object> options(String text) {
    return Json.TOLERANT.readValue(text, Map.class);
  }

  @Override
  public Tokens answerPasskey(String email, String challenge, Map<String, Object> credential) {
    String proof = Json.MAPPER.writeValueAsString(credential);
    var answer =
        asking(
            Proof.PASSKEY,
            () ->
                cognito.respondToAuthChallenge(
                    request ->
                        request
                            .clientId(client)
                            .challengeName(ChallengeNameType.WEB_AUTHN)
                            .session(challenge)
                            .challengeResponses(Map.of("USERNAME", email, "CREDENTIAL", proof))));
    return tokens(answer.authenticationResult(), Proof.PASSKEY);
  }

  @Override
  public Tokens refresh(String refreshToken) {
    var answer =
        asking(
            Proof.TOKEN,
            () ->
                cognito.getTokensFromRefreshToken(
                    request -> request.clientId(client).refreshToken(refreshToken)));
    AuthenticationResultType fresh = answer.authenticationResult();
    String next = fresh.refreshToken() == null ? refreshToken : fresh.refreshToken();
    return new Tokens(fresh.accessToken(), next, fresh.expiresIn());
  }

  @Override
  public void revoke(String refreshToken) {
    asking(
        Proof.TOKEN,
        () -> cognito.revokeToken(request -> request.clientId(client).token(refreshToken)));
  }

  @Override
  public void revokeAll(String accessToken) {
    asking(Proof.TOKEN, () -> cognito.globalSignOut(request -> request.accessToken(accessToken)));
  }

  @Override
  public Account account(String accessToken) {
    var user = asking(Proof.TOKEN, () -> cognito.getUser(ask -> ask.accessToken(accessToken)));
    Map<String, String> known =
        user.userAttributes().stream()
            .collect(Collectors.toMap(AttributeType::name, AttributeType::value));
    return new Account(
        new UserId(known.getOrDefault("sub", "")),
        "true".equals(known.get("email_verified")) ? known.getOrDefault("email", "") : "",
        known.getOrDefault("name", ""));
  }

  @Override
  public Map<String, Object> newPasskey(String accessToken) {
    return Documents.map(
        asking(
                Proof.TOKEN,
                () -> cognito.startWebAuthnRegistration(ask -> ask.accessToken(accessToken)))
            .credentialCreationOptions());
  }

  @Override
  public void keepPasskey(String accessToken, Map<String, Object> credential) {
    var made = Documents.document(credential);
    asking(
        Proof.PASSKEY,
        () ->
            cognito.completeWebAuthnRegistration(
                request -> request.accessToken(accessToken).credential(made)));
  }

  @Override
  public List<Passkey> passkeys(String accessToken) {
    return asking(
            Proof.TOKEN,
            () ->
                cognito.listWebAuthnCredentials(
                    request -> request.accessToken(accessToken).maxResults(20)))
        .credentials()
        .stream()
        .map(CognitoAccounts::passkey)
        .toList();
  }

  private static Passkey passkey(WebAuthnCredentialDescription known) {
    return new Passkey(known.credentialId(), known.friendlyCredentialName(), known.createdAt());
  }

  /** Tokens, unless Cognito wants more than this proof, which we never ask for. */
  static Tokens tokens(@Nullable AuthenticationResultType result, Proof proof) {
    if (result == null) {
      throw proof.refused();
    }
    return new Tokens(result.accessToken(), result.refreshToken(), result.expiresIn());
  }
}
