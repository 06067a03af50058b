package academy.aligned.academy.learning.note;

import academy.aligned.academy.course.Film;
import academy.aligned.academy.learning.note.Notes.Kept;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.InstantSource;

/** Takes a note away, with all that it ever said. */
public record DropNote(Notes notes, InstantSource clock)
    implements Handler<LearnerScope, DropNote.Unwanted, Handler.Done> {

  /** Which one. */
  public record Unwanted(
      @NotNull @Pattern(regexp = Film.UUID, message = "must be a UUID in lower case")
          String note) {}

  @Override
  public Done handle(LearnerScope scope, Unwanted unwanted) {
    Kept<Note> kept =
        notes
            .note(scope, unwanted.note())
            .filter(note -> !note.value().deleted())
            .orElseThrow(Problem::missing);
    notes.save(scope, kept.value().gone(clock.instant()), kept.version());
    return new Done();
  }
}
