package academy.aligned.tenancy.identity.cognito;

import static academy.aligned.tenancy.identity.cognito.Refusals.asking;

import academy.aligned.tenancy.identity.Accounts.Tokens;
import academy.aligned.tenancy.identity.cognito.Refusals.Proof;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotConfirmedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

/** Codes by mail: for a new account, and to sign in to one. */
record CodeSignIn(CognitoIdentityProviderClient cognito, String client, Decoys decoys) {

  /** An e-mail that has an account gets the answer of one that has not, and a code all the same. */
  String open(String email, String name, @Nullable String password) {
    try {
      asking(Proof.CODE, () -> signUp(email, name, password));
      return decoys.challenge();
    } catch (UsernameExistsException known) {
      return send(email);
    }
  }

  private String signUp(String email, String name, @Nullable String password) {
    return cognito
        .signUp(
            request ->
                request
                    .clientId(client)
                    .username(email)
                    .password(password)
                    .userAttributes(attribute("email", email), attribute("name", name)))
        .userSub();
  }

  private static AttributeType attribute(String name, String value) {
    return AttributeType.builder().name(name).value(value).build();
  }

  /** A new code for an account that is still waiting for its first; nothing for others. */
  private void sendAgain(String email) {
    try {
      cognito.resendConfirmationCode(request -> request.clientId(client).username(email));
    } catch (InvalidParameterException | NotAuthorizedException | UserNotFoundException settled) {
      System.getLogger("aligned.identity")
          .log(System.Logger.Level.DEBUG, "no code for a settled account", settled);
    } catch (CognitoIdentityProviderException refused) {
      throw Refusals.meaning(refused, Proof.CODE);
    }
  }

  Tokens confirm(String email, String code) {
    return asking(
        Proof.CODE,
        () -> {
          String session =
              cognito
                  .confirmSignUp(
                      request -> request.clientId(client).username(email).confirmationCode(code))
                  .session();
          var answer =
              cognito.initiateAuth(
                  request ->
                      request
                          .clientId(client)
                          .authFlow(AuthFlowType.USER_AUTH)
                          .session(session)
                          .authParameters(Map.of("USERNAME", email)));
          return CognitoAccounts.tokens(answer.authenticationResult(), Proof.CODE);
        });
  }

  String send(String email) {
    return offered(email, ChallengeNameType.EMAIL_OTP)
        .map(InitiateAuthResponse::session)
        .orElseGet(decoys::challenge);
  }

  /** The challenge of this kind, unless the account is not there or has no such key. */
  Optional<InitiateAuthResponse> offered(String email, ChallengeNameType kind) {
    try {
      return Optional.of(initiate(email, kind)).filter(answer -> answer.challengeName() == kind);
    } catch (UserNotFoundException unknown) {
      return Optional.empty();
    } catch (UserNotConfirmedException waiting) {
      sendAgain(email);
      return Optional.empty();
    } catch (CognitoIdentityProviderException refused) {
      throw Refusals.meaning(refused, Proof.CODE);
    }
  }

  private InitiateAuthResponse initiate(String email, ChallengeNameType kind) {
    return cognito.initiateAuth(
        request ->
            request
                .clientId(client)
                .authFlow(AuthFlowType.USER_AUTH)
                .authParameters(Map.of("USERNAME", email, "PREFERRED_CHALLENGE", kind.toString())));
  }

  /** A challenge Cognito did not make may belong to an account that waits to be confirmed. */
  Tokens answer(String email, String challenge, String code) {
    try {
      var answer = respond(email, challenge, code);
      return CognitoAccounts.tokens(answer.authenticationResult(), Proof.CODE);
    } catch (CodeMismatchException wrong) {
      throw Proof.CODE.refused();
    } catch (NotAuthorizedException refused) {
      return Refusals.switchedOff(refused) ? disabled(refused) : confirm(email, code);
    } catch (CognitoIdentityProviderException refused) {
      throw Refusals.meaning(refused, Proof.CODE);
    }
  }

  private static Tokens disabled(NotAuthorizedException refused) {
    throw Refusals.meaning(refused, Proof.CODE);
  }

  private software.amazon.awssdk.services.cognitoidentityprovider.model
          .RespondToAuthChallengeResponse
      respond(String email, String challenge, String code) {
    return cognito.respondToAuthChallenge(
        request ->
            request
                .clientId(client)
                .challengeName(ChallengeNameType.EMAIL_OTP)
                .session(challenge)
                .challengeResponses(Map.of("USERNAME", email, "EMAIL_OTP_CODE", code)));
  }
}
