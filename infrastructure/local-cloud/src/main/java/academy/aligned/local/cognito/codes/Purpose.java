package academy.aligned.local.cognito.codes;

/** What a mailed code is good for; a code for one is worth nothing for another. */
public enum Purpose {
  SIGN_UP("confirm your address"),
  SIGN_IN("sign in"),
  RESET("choose a new password"),
  EMAIL("confirm your new address");

  private final String phrase;

  Purpose(String phrase) {
    this.phrase = phrase;
  }

  String phrase() {
    return phrase;
  }
}
