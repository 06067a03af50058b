package academy.aligned.storage.directory;

import java.time.Duration;
import java.util.Optional;

/**
 * Counts what one may do only so often, over all instances of all functions. Who is counted is kept
 * as a hash alone, for as long as the window is open.
 */
public interface Tally {

  /** How often something may be done within a window that opens with the first time. */
  record Quota(String name, int most, Duration window) {}

  /** Counts one more; answers how long to wait when that is one too many. */
  Optional<Duration> take(Quota quota, String who);

  /** Takes back one that was counted but does not count after all. */
  void giveBack(Quota quota, String who);

  /** Begins anew. */
  void forget(Quota quota, String who);
}
