package academy.aligned.academy.learning.note;

import academy.aligned.academy.course.Film;
import academy.aligned.academy.learning.note.Notes.Kept;
import academy.aligned.academy.learning.room.Classroom;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Puts a bookmark into a film, or moves it. */
public record PutBookmark(Notes notes, Classroom classroom)
    implements Handler<LearnerScope, PutBookmark.Placed, NoteList.Place> {

  /**
   * A bookmark as a device has it.
   *
   * @param bookmark a UUIDv7 that the device made
   * @param title what she calls it; may be empty
   */
  public record Placed(
      @NotNull @Pattern(regexp = Film.UUID, message = "must be a UUID in lower case")
          String bookmark,
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a course") String course,
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a lesson") String lesson,
      @Min(0) @Max(86_400) int seconds,
      @NotNull @Size(max = 200) String title) {}

  @Override
  public NoteList.Place handle(LearnerScope scope, Placed placed) {
    classroom.known(scope, placed.course(), placed.lesson());
    Optional<Kept<Bookmark>> kept = notes.bookmark(scope, placed.bookmark());
    Bookmark bookmark =
        new Bookmark(
            placed.bookmark(), placed.course(), placed.lesson(), placed.seconds(), placed.title());
    if (!kept.map(Kept::value).equals(Optional.of(bookmark))) {
      notes.save(scope, bookmark, kept.map(Kept::version).orElse(0));
    }
    return NoteList.Place.of(bookmark);
  }
}
