package academy.aligned.local.cognito.users;

/** Where an account is on its way. */
public enum UserStatus {
  UNCONFIRMED,
  CONFIRMED,
  FORCE_CHANGE_PASSWORD,
  RESET_REQUIRED
}
