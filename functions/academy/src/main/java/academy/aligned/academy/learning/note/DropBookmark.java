package academy.aligned.academy.learning.note;

import academy.aligned.academy.course.Film;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Takes a bookmark away. */
public record DropBookmark(Notes notes)
    implements Handler<LearnerScope, DropBookmark.Unwanted, Handler.Done> {

  /** Which one. */
  public record Unwanted(
      @NotNull @Pattern(regexp = Film.UUID, message = "must be a UUID in lower case")
          String bookmark) {}

  @Override
  public Done handle(LearnerScope scope, Unwanted unwanted) {
    var kept = notes.bookmark(scope, unwanted.bookmark()).orElseThrow(Problem::missing);
    notes.drop(scope, kept.value());
    return new Done();
  }
}
