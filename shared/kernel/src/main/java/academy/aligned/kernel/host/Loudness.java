package academy.aligned.kernel.host;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What a function's log shows: what the platform does, and no more than warnings of libraries. */
final class Loudness {
  private static final Logger ALL = Logger.getLogger("");

  /** Held, for a logger that nobody holds forgets its level. */
  private static final Logger OURS = Logger.getLogger("aligned");

  /** Level, logger, words, stack; CloudWatch writes the time. */
  private static final String LINE = "%4$s %3$s %5$s%6$s%n";

  private Loudness() {}

  static void set() {
    System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
    ALL.setLevel(Level.WARNING);
    OURS.setLevel(Level.INFO);
  }
}
