package academy.aligned.academy.learning.note;

import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.academy.learning.record.Notebook;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where notes and bookmarks lie: each by its own id, and together by course and lesson. */
public record Notes(TenantTable table) {
  private static final Duration REMEMBERED = Duration.ofDays(90);
  private static final int MOST = 1_000;
  private static final String NOTE = "N#";
  private static final String BOOKMARK = "B#";

  /** A row with the number of its writes, to write it again if nobody else did. */
  record Kept<T>(T value, int version) {}

  Optional<Kept<Note>> note(LearnerScope scope, String note) {
    return table
        .get(scope, key(scope, NOTE + note))
        .map(row -> new Kept<>(row.as(Note.class), row.version()));
  }

  void save(LearnerScope scope, Note note, int version) {
    var write = table.write(scope);
    Key key = key(scope, NOTE + note.note());
    Condition unchanged = Condition.ifVersion(version);
    if (note.deleted()) {
      write.put(key, note, unchanged, Condition.expires(note.editedAt().plus(REMEMBERED)));
    } else {
      write.put(
          key, note, unchanged, indexed(scope, note.course(), note.lesson() + "#" + key.sort()));
    }
    write.commit().orConflict("Another device wrote this note just now.", "Send it again.");
  }

  Optional<Kept<Bookmark>> bookmark(LearnerScope scope, String bookmark) {
    return table
        .get(scope, key(scope, BOOKMARK + bookmark))
        .map(row -> new Kept<>(row.as(Bookmark.class), row.version()));
  }

  void save(LearnerScope scope, Bookmark bookmark, int version) {
    Key key = key(scope, BOOKMARK + bookmark.bookmark());
    table
        .write(scope)
        .put(
            key,
            bookmark,
            Condition.ifVersion(version),
            indexed(scope, bookmark.course(), bookmark.lesson() + "#" + key.sort()))
        .commit()
        .orConflict("Another device moved this bookmark just now.", "Send it again.");
  }

  void drop(LearnerScope scope, Bookmark bookmark) {
    table.write(scope).delete(key(scope, BOOKMARK + bookmark.bookmark())).commit();
  }

  private static Condition indexed(LearnerScope scope, String course, String place) {
    return Notebook.indexed(scope.user(), course, place);
  }

  private static Key key(LearnerScope scope, String sort) {
    return LearnerRecords.of(scope.user()).at(sort);
  }

  /** All that she has beside the lessons of a course. */
  public Beside of(LearnerScope scope, String course) {
    return new Beside(rows(scope, course, Range.all()));
  }

  /** All that she has beside one lesson. */
  public Beside of(LearnerScope scope, String course, String lesson) {
    return new Beside(rows(scope, course, Range.prefix(lesson + "#")));
  }

  private List<Row> rows(LearnerScope scope, String course, Range range) {
    return table.index(scope, Notebook.of(scope.user(), course), range, MOST);
  }

  /** Rows of several kinds, told apart by where they lie. */
  public record Beside(List<Row> rows) {
    public List<Note> notes() {
      return kind(NOTE, Note.class);
    }

    public List<Bookmark> bookmarks() {
      return kind(BOOKMARK, Bookmark.class);
    }

    /** What lies at another place of hers, such as {@code Q#}. */
    public <T> List<T> kind(String place, Class<T> type) {
      return rows.stream()
          .filter(row -> row.sort().startsWith(place))
          .map(row -> row.as(type))
          .toList();
    }
  }

  /** A moment as a device told it, but never later than now: else nothing could follow it. */
  static Instant told(Instant at, Instant now) {
    return at.isAfter(now) ? now : at;
  }
}
