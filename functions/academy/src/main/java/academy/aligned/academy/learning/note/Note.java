package academy.aligned.academy.learning.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is kept. Two devices may write it while neither has a connection: the one edited
 * last is the note, and the other's text is not lost.
 *
 * @param seconds the place in the film it is about, if it is about one
 * @param deleted whether it is only remembered so that an older edit does not bring it back
 */
public record Note(
    String note,
    String course,
    String lesson,
    @Nullable Integer seconds,
    String text,
    Instant editedAt,
    List<Older> history,
    boolean deleted) {
  private static final int KEPT = 10;

  /** A text that the note had, or would have had. */
  public record Older(String text, Instant editedAt) {}

  static Note written(String note, String course, String lesson, Edit edit) {
    return new Note(
        note, course, lesson, edit.seconds(), edit.text(), edit.editedAt(), List.of(), false);
  }

  /** What one device wrote. */
  record Edit(@Nullable Integer seconds, String text, Instant editedAt) {
    /** Which of two edits is the later: of the same moment the longer, so that all agree. */
    boolean beats(Instant otherAt, String other) {
      return Comparator.comparing(Edit::editedAt)
              .thenComparingInt(edit -> edit.text().length())
              .thenComparing(Edit::text)
              .compare(this, new Edit(null, other, otherAt))
          > 0;
    }
  }

  Note after(Edit edit) {
    if (deleted) {
      return edit.editedAt().isAfter(editedAt) ? written(note, course, lesson, edit) : this;
    }
    if (edit.editedAt().equals(editedAt) && edit.text().equals(text)) {
      return this;
    }
    return edit.beats(editedAt, text)
        ? new Note(
            note,
            course,
            lesson,
            edit.seconds(),
            edit.text(),
            edit.editedAt(),
            with(new Older(text, editedAt)),
            false)
        : new Note(
            note,
            course,
            lesson,
            seconds,
            text,
            editedAt,
            with(new Older(edit.text(), edit.editedAt())),
            false);
  }

  private List<Older> with(Older older) {
    List<Older> all = new ArrayList<>(history);
    if (!all.contains(older)) {
      all.add(older);
    }
    return all.stream()
        .sorted(Comparator.comparing(Older::editedAt).reversed().thenComparing(Older::text))
        .limit(KEPT)
        .toList();
  }

  Note gone(Instant at) {
    return new Note(note, course, lesson, null, "", at, List.of(), true);
  }
}
