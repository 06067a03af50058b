package academy.aligned.academy.studio.draft;

import academy.aligned.academy.course.Course;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import java.util.Optional;

/**
 * Begins a course, or writes it anew, with its modules and lessons in order. Sent twice, it is done
 * once.
 */
public record PutCourse(Drafts drafts, Signature signature)
    implements Handler<EditorScope, CourseText, Saved> {
  /** As many as can be published at once. */
  private static final int MOST = 90;

  @Override
  public Saved handle(EditorScope scope, CourseText sent) {
    Course wanted = sent.written();
    if (wanted.lessons().count() > MOST) {
      throw Problem.invalid("modules", "hold more than %d lessons".formatted(MOST));
    }
    Optional<Kept> kept = drafts.find(scope, sent.course());
    if (kept.map(Kept::version).orElse(0) != sent.ifVersion()) {
      return repeated(kept, sent.ifVersion(), wanted);
    }
    Draft next =
        kept.map(known -> changed(known.draft(), wanted))
            .orElseGet(() -> Draft.begun(wanted, signature.of(scope, Happening.Act.BEGUN)));
    Kept written = new Kept(next, sent.ifVersion());
    return drafts.put(drafts.write(scope), written).commit().done()
        ? saved(written.version() + 1, next)
        : repeated(drafts.find(scope, sent.course()), sent.ifVersion(), wanted);
  }

  private static Draft changed(Draft draft, Course wanted) {
    draft.refuseShut();
    return draft.written(wanted);
  }

  /** The same once more, of which only the answer was lost; or somebody else was faster. */
  private static Saved repeated(Optional<Kept> kept, int ifVersion, Course wanted) {
    Kept there = kept.orElseThrow(Problem::missing);
    if (there.version() == ifVersion + 1 && there.draft().course().equals(wanted)) {
      return saved(there.version(), there.draft());
    }
    throw ifVersion == 0
        ? Problem.conflict(
            "There is a course of this name.", "Choose another name for its address.")
        : Problem.conflict(
            "This course has changed since you opened it.",
            "Load version %d and make your change there.".formatted(there.version()));
  }

  private static Saved saved(int version, Draft draft) {
    return new Saved(version, version, draft.state());
  }
}
