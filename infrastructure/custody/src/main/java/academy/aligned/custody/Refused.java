package academy.aligned.custody;

import java.io.Serial;

/** What cannot be done, with the reason and the mend, for the person at the terminal. */
public final class Refused extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public Refused(String sentence) {
    super(sentence);
  }
}
