package academy.aligned.local.cognito.session;

/** What a session waits for; the challenges bear the names of the wire. */
public enum Stage {
  SIGNED_UP,
  CONFIRMED,
  SELECT_CHALLENGE,
  EMAIL_OTP,
  PASSWORD,
  WEB_AUTHN,
  NEW_PASSWORD_REQUIRED
}
