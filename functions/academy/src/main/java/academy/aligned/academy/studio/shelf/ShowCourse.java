package academy.aligned.academy.studio.shelf;

import academy.aligned.academy.studio.draft.Drafts;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A course as it is written, whole. */
public record ShowCourse(Drafts drafts)
    implements Handler<EditorScope, ShowCourse.Wanted, CourseFile> {
  /** Which one. */
  public record Wanted(@NotNull @Pattern(regexp = Slug.SHAPE) String course) {}

  @Override
  public CourseFile handle(EditorScope scope, Wanted input) {
    return CourseFile.of(drafts.whole(scope, input.course()), scope.user().value());
  }
}
