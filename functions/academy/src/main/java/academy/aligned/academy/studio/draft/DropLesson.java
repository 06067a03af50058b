package academy.aligned.academy.studio.draft;

import academy.aligned.academy.course.Course;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import academy.aligned.storage.table.Write;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Takes a lesson out of a draft; published versions keep theirs. */
public record DropLesson(Drafts drafts)
    implements Handler<EditorScope, DropLesson.Unwanted, Saved> {
  /** Which one. */
  public record Unwanted(
      @NotNull @Pattern(regexp = Slug.SHAPE) String course,
      @NotNull @Pattern(regexp = Slug.SHAPE) String lesson) {}

  @Override
  public Saved handle(EditorScope scope, Unwanted input) {
    Kept head = drafts.get(scope, input.course());
    if (drafts.lesson(scope, input.course(), input.lesson()).isEmpty()) {
      throw Problem.missing();
    }
    head.draft().refuseShut();
    Course without = head.draft().course().without(input.lesson());
    boolean placed = !without.equals(head.draft().course());
    Write write = drafts.write(scope).delete(Drafts.lessonKey(input.course(), input.lesson()));
    if (placed) {
      drafts.put(write, head.with(head.draft().written(without)));
    }
    write.commit().orConflict("The course changed at the same time.", "Send it again.");
    return new Saved(
        0, head.version() + (placed ? 1 : 0), placed ? Draft.State.DRAFT : head.draft().state());
  }
}
