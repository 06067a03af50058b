package academy.aligned.local.disk;

import java.io.Serial;
import java.nio.file.Path;

/** A file that cannot be understood; the message says to a person what to do about it. */
public final class Damaged extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public Damaged(Path file, String mend, Throwable why) {
    super("'" + file + "' is damaged: " + mend, why);
  }
}
