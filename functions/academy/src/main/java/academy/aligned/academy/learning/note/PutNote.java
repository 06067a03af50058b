package academy.aligned.academy.learning.note;

import academy.aligned.academy.course.Film;
import academy.aligned.academy.learning.note.Note.Edit;
import academy.aligned.academy.learning.note.Notes.Kept;
import academy.aligned.academy.learning.room.Classroom;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a note; of two devices the one that edited it last. */
public record PutNote(Notes notes, Classroom classroom)
    implements Handler<LearnerScope, PutNote.Written, NoteList.Item> {

  /**
   * A note as a device has it.
   *
   * @param note a UUIDv7 that the device made
   * @param seconds the place in the film it is about
   * @param editedAt by the device's clock
   */
  public record Written(
      @NotNull @Pattern(regexp = Film.UUID, message = "must be a UUID in lower case") String note,
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a course") String course,
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a lesson") String lesson,
      @Min(0) @Max(86_400) @Nullable Integer seconds,
      @NotBlank @Size(max = 4_000) String text,
      @NotNull Instant editedAt) {}

  @Override
  public NoteList.Item handle(LearnerScope scope, Written written) {
    Instant now = classroom.clock().instant();
    classroom.known(scope, written.course(), written.lesson());
    Optional<Kept<Note>> kept = notes.note(scope, written.note());
    Edit edit = new Edit(written.seconds(), written.text(), Notes.told(written.editedAt(), now));
    Note after =
        kept.map(before -> same(before.value(), written).after(edit))
            .orElseGet(
                () -> Note.written(written.note(), written.course(), written.lesson(), edit));
    if (after.deleted()) {
      throw Problem.missing();
    }
    if (!kept.map(Kept::value).equals(Optional.of(after))) {
      notes.save(scope, after, kept.map(Kept::version).orElse(0));
    }
    return NoteList.Item.of(after);
  }

  private static Note same(Note note, Written written) {
    if (!note.course().equals(written.course()) || !note.lesson().equals(written.lesson())) {
      throw Problem.invalid("lesson", "is not the one this note was written in");
    }
    return note;
  }
}
