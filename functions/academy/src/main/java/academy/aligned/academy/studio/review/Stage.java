package academy.aligned.academy.studio.review;

import academy.aligned.academy.studio.draft.Draft;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a course stands on its way to its learners. */
public record Stage(int version, Draft.State state, int published, @Nullable Instant due) {
  public static Stage of(Kept kept) {
    var passage = kept.draft().passage();
    return new Stage(
        kept.version(),
        kept.draft().state(),
        kept.draft().published(),
        passage == null ? null : passage.due());
  }

  /** As it is once this is written. */
  public static Stage after(Kept written) {
    return of(new Kept(written.draft(), written.version() + 1));
  }
}
