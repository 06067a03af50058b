package academy.aligned.storage.table;

import academy.aligned.kernel.problem.Problem;
import java.util.Set;

/**
 * What became of a write: all of it happened, or none.
 *
 * @param refused the rows whose condition did not hold
 * @param known the entries that were there already, and were left as they are
 */
public record Commit(Set<Key> refused, Set<String> known) {
  public boolean done() {
    return refused.isEmpty();
  }

  /** 409 unless it happened. */
  public void orConflict(String detail, String mend) {
    if (!done()) {
      throw Problem.conflict(detail, mend);
    }
  }
}
