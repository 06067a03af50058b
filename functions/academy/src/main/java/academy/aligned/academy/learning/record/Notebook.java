package academy.aligned.academy.learning.record;

import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Partition;

/**
 * All that a person has beside the lessons of one course, in the order of lessons by their names:
 * notes, bookmarks, attempts. Rows lie where their own ids lead, and are found together by this.
 */
public final class Notebook {
  private Notebook() {}

  public static Partition of(UserId user, String course) {
    return Partition.of("NOTEBOOK", course, user.value());
  }

  /** {@code place} begins with {@code <lesson>#}. */
  public static Condition indexed(UserId user, String course, String place) {
    return Condition.indexed(of(user, course), place);
  }
}
