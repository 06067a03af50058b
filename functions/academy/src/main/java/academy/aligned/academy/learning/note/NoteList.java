package academy.aligned.academy.learning.note;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a person wrote and marked in a course. */
public record NoteList(List<Item> notes, List<Place> bookmarks) {

  /**
   * A note.
   *
   * @param history what it said before, or on a device that lost, newest first
   */
  public record Item(
      String note,
      String lesson,
      @Nullable Integer seconds,
      String text,
      Instant editedAt,
      List<Note.Older> history) {
    public static Item of(Note note) {
      return new Item(
          note.note(), note.lesson(), note.seconds(), note.text(), note.editedAt(), note.history());
    }
  }

  /** A bookmark. */
  public record Place(String bookmark, String lesson, int seconds, String title) {
    public static Place of(Bookmark bookmark) {
      return new Place(
          bookmark.bookmark(), bookmark.lesson(), bookmark.seconds(), bookmark.title());
    }
  }

  /** By lesson, then by their places in the film; what is about no place comes first. */
  public static NoteList of(Notes.Beside beside) {
    return new NoteList(
        beside.notes().stream()
            .map(Item::of)
            .sorted(
                Comparator.comparing(Item::lesson)
                    .thenComparing(Item::seconds, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Item::note))
            .toList(),
        beside.bookmarks().stream()
            .map(Place::of)
            .sorted(Comparator.comparing(Place::lesson).thenComparingInt(Place::seconds))
            .toList());
  }
}
