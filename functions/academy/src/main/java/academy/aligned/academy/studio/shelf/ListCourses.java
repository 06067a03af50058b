package academy.aligned.academy.studio.shelf;

import academy.aligned.academy.studio.draft.Drafts;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;

/** All courses there are to write in. */
public record ListCourses(Drafts drafts)
    implements Handler<EditorScope, Handler.Nothing, CourseList> {
  @Override
  public CourseList handle(EditorScope scope, Nothing input) {
    return new CourseList(
        drafts.all(scope).stream().map(kept -> CourseList.Line.of(kept.draft())).toList());
  }
}
