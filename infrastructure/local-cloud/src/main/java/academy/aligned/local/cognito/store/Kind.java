package academy.aligned.local.cognito.store;

/** What a record is about; the partition it lies in. */
public enum Kind {
  KEY,
  USER,
  EMAIL,
  LOCKOUT,
  ALLOWANCE,
  CODE,
  SESSION,
  CEREMONY,
  FAMILY,
  REFRESH,
  PASSKEY,
  CREDENTIAL
}
