package academy.aligned.tenancy.identity.cognito;

import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.problem.Problem.FieldError;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeDeliveryFailureException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExpiredCodeException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidPasswordException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.LimitExceededException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.PasswordResetRequiredException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RefreshTokenReuseException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TooManyFailedAttemptsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.TooManyRequestsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotConfirmedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnChallengeNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnClientMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnCredentialNotSupportedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnOriginNotAllowedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnRelyingPartyMismatchException;

/** What Cognito's refusals mean to the person who is signing in. */
final class Refusals {
  private static final String SWITCHED_OFF = "disabled";

  private Refusals() {}

  /** Why the account is looked at: what a refused proof is called, and what mends it. */
  enum Proof {
    CODE("code", "is not right or has run out", "Look at the newest mail, or ask for a new code."),
    PASSWORD("password", "does not fit this e-mail", "Try again, or sign in by a code."),
    PASSKEY("credential", "is not one we know", "Use another passkey, or sign in by a code."),
    TOKEN("", "Your session has ended.", "");

    private final String field;
    private final String wrong;
    private final String mend;

    Proof(String field, String wrong, String mend) {
      this.field = field;
      this.wrong = wrong;
      this.mend = mend;
    }

    Problem refused() {
      return this == TOKEN
          ? Problem.unauthenticated(wrong)
          : Problem.invalid(List.of(new FieldError(field, wrong)), mend);
    }
  }

  /** Asks Cognito; its refusals come back as Problems, its outages as they are. */
  static <T> T asking(Proof proof, Supplier<T> call) {
    try {
      return call.get();
    } catch (CognitoIdentityProviderException refused) {
      throw meaning(refused, proof);
    }
  }

  static RuntimeException meaning(CognitoIdentityProviderException refused, Proof proof) {
    return switch (refused) {
      case NotAuthorizedException no -> notAuthorized(words(no), proof);
      case CodeMismatchException _, ExpiredCodeException _ -> Proof.CODE.refused();
      case UserNotFoundException _ -> proof.refused();
      case RefreshTokenReuseException _ -> Proof.TOKEN.refused();
      case LimitExceededException _, TooManyRequestsException _ ->
          Problem.tooMany(Duration.ofMinutes(1));
      case TooManyFailedAttemptsException _ -> Problem.tooMany(Duration.ofMinutes(15));
      case UserNotConfirmedException _, PasswordResetRequiredException _ ->
          Problem.conflict("This e-mail still has to be confirmed.", "Sign in by a code.");
      case InvalidPasswordException weak -> weak(words(weak));
      case CodeDeliveryFailureException _ ->
          Problem.invalid("email", "is an address our mail cannot reach");
      case InvalidParameterException _,
          WebAuthnChallengeNotFoundException _,
          WebAuthnClientMismatchException _,
          WebAuthnCredentialNotSupportedException _,
          WebAuthnOriginNotAllowedException _,
          WebAuthnRelyingPartyMismatchException _ ->
          proof.refused();
      default -> refused;
    };
  }

  static boolean switchedOff(NotAuthorizedException refused) {
    return words(refused).contains(SWITCHED_OFF);
  }

  private static Problem notAuthorized(String words, Proof proof) {
    if (words.contains(SWITCHED_OFF)) {
      return Problem.unauthenticated("This account has been switched off.");
    }
    return words.contains("attempts exceeded")
        ? Problem.tooMany(Duration.ofMinutes(15))
        : proof.refused();
  }

  private static Problem weak(String words) {
    String wish = words.replaceFirst("^password did not conform with policy: ", "");
    return Problem.invalid(
        List.of(new FieldError("password", "is too weak: " + wish)),
        "Use eight characters or more with upper and lower case, a number and a sign, or leave it"
            + " out and sign in by a code.");
  }

  private static String words(CognitoIdentityProviderException refused) {
    var details = refused.awsErrorDetails();
    return details == null || details.errorMessage() == null
        ? ""
        : details.errorMessage().toLowerCase(Locale.ROOT);
  }
}
