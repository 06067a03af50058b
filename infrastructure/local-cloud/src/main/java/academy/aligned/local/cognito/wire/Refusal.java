package academy.aligned.local.cognito.wire;

/** A refusal under the name Cognito gives it, so that the SDK raises the same exception. */
public final class Refusal extends RuntimeException {
  private final String type;

  private Refusal(String type, String message) {
    super(message, null, false, false);
    this.type = type;
  }

  public static Refusal of(String type, String message) {
    return new Refusal(type, message);
  }

  public static Refusal notAuthorized(String message) {
    return new Refusal("NotAuthorizedException", message);
  }

  public static Refusal wrongUserOrPassword() {
    return notAuthorized("Incorrect username or password.");
  }

  public static Refusal disabled() {
    return notAuthorized("User is disabled.");
  }

  public static Refusal invalid(String message) {
    return new Refusal("InvalidParameterException", message);
  }

  public static Refusal limit() {
    return new Refusal(
        "LimitExceededException", "Attempt limit exceeded, please try after some time.");
  }

  public static Refusal codeMismatch(String message) {
    return new Refusal("CodeMismatchException", message);
  }

  public static Refusal codeExpired() {
    return new Refusal(
        "ExpiredCodeException", "Invalid code provided, please request a code again.");
  }

  public static Refusal notConfirmed() {
    return new Refusal("UserNotConfirmedException", "User is not confirmed.");
  }

  public static Refusal unknownUser() {
    return new Refusal("UserNotFoundException", "User does not exist.");
  }

  public String type() {
    return type;
  }

  public String text() {
    return String.valueOf(getMessage());
  }
}
