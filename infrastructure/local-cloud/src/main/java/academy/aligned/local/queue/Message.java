package academy.aligned.local.queue;

import java.time.Duration;
import java.time.Instant;

/** A message and how often it failed; it is not handed out before {@code due}. */
record Message(String id, String body, int failures, Instant sent, Instant due) {
  private static final int MOST_TRIES = 5;
  private static final long LONGEST_WAIT = 60;

  static Message fresh(String id, String body, Instant now) {
    return new Message(id, body, 0, now, now);
  }

  /** Soon at first, for what passes; the last try comes when a holder that died is given up. */
  Message failed(Instant now) {
    Duration wait = Duration.ofSeconds(Math.min(LONGEST_WAIT, Math.powExact(5L, failures)));
    return new Message(id, body, failures + 1, sent, now.plus(wait));
  }

  Message revived(Instant now) {
    return new Message(id, body, 0, sent, now);
  }

  boolean hopeless() {
    return failures >= MOST_TRIES;
  }
}
