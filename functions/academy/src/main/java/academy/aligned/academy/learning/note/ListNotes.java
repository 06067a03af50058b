package academy.aligned.academy.learning.note;

import academy.aligned.academy.learning.outline.ShowOutline;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;

/** What she wrote in a course is hers, also when the course is not hers any more. */
public record ListNotes(Notes notes)
    implements Handler<LearnerScope, ShowOutline.Wanted, NoteList> {
  @Override
  public NoteList handle(LearnerScope scope, ShowOutline.Wanted wanted) {
    return NoteList.of(notes.of(scope, wanted.course()));
  }
}
