package academy.aligned.academy.studio.draft;

import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.Batches;
import academy.aligned.academy.published.PublishedCourses;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.util.List;
import java.util.Optional;

/** Drafts of courses and of their lessons. */
public record Drafts(TenantTable table) {
  private static final Partition ALL = Partition.of("DRAFTS");
  private static final String HEAD = "HEAD";
  private static final String LESSON = "LES#";
  private static final int MOST = 500;

  /** A course and the version of its row; 0 if it is not kept yet. */
  public record Kept(Draft draft, int version) {
    private static Kept of(Row row) {
      return new Kept(row.as(Draft.class), row.version());
    }

    public Kept with(Draft next) {
      return new Kept(next, version);
    }

    /** 409 unless this is what somebody saw who decides on it. */
    public void refuseUnseen(int seen) {
      if (version != seen) {
        throw Problem.conflict("This course has changed since you opened it.", "Look at it again.");
      }
    }

    /** Whether this is what became of what somebody saw, and only the answer to her was lost. */
    public boolean follows(int seen, Draft.State state) {
      return version == seen + 1 && draft.state() == state;
    }
  }

  /** A lesson and the version of its row. */
  public record KeptLesson(Lesson lesson, int version) {
    private static KeptLesson of(Row row) {
      return new KeptLesson(row.as(Lesson.class), row.version());
    }
  }

  /** A course with all lessons there are of it, placed or not. */
  public record Whole(Kept head, List<KeptLesson> lessons) {}

  public Optional<Kept> find(TenantScope scope, String course) {
    return table.get(scope, headKey(course)).map(Kept::of);
  }

  /** The course, or 404. */
  public Kept get(TenantScope scope, String course) {
    return find(scope, course).orElseThrow(Problem::missing);
  }

  public List<Kept> all(TenantScope scope) {
    return table.index(scope, ALL, Range.all(), MOST).stream().map(Kept::of).toList();
  }

  public Optional<KeptLesson> lesson(TenantScope scope, String course, String lesson) {
    return table.get(scope, lessonKey(course, lesson)).map(KeptLesson::of);
  }

  /** The course and its lessons in one trip, or 404. */
  public Whole whole(TenantScope scope, String course) {
    Range all = Range.between(HEAD, LESSON + "~");
    List<Row> rows = table.query(scope, PublishedCourses.of(course), all);
    Kept head =
        rows.stream()
            .filter(row -> row.sort().equals(HEAD))
            .findFirst()
            .map(Kept::of)
            .orElseThrow(Problem::missing);
    return new Whole(
        head,
        rows.stream().filter(row -> row.sort().startsWith(LESSON)).map(KeptLesson::of).toList());
  }

  /** Puts the course if nobody wrote it since it was read; other rows may go with it. */
  public Write put(Write write, Kept kept) {
    return write.put(
        headKey(kept.draft().course().course()),
        kept.draft(),
        Condition.ifVersion(kept.version()),
        Condition.indexed(ALL, kept.draft().course().course()));
  }

  Write put(Write write, String course, KeptLesson kept) {
    Key key = lessonKey(course, kept.lesson().lesson());
    return write.put(key, kept.lesson(), Condition.ifVersion(kept.version()));
  }

  /** Puts a lesson as one of many. */
  public static void put(Batches rows, String course, KeptLesson kept) {
    Key key = lessonKey(course, kept.lesson().lesson());
    rows.put(key, kept.lesson(), Condition.ifVersion(kept.version()));
  }

  public Write write(TenantScope scope) {
    return table.write(scope);
  }

  static Key headKey(String course) {
    return PublishedCourses.of(course).at(HEAD);
  }

  static Key lessonKey(String course, String lesson) {
    return PublishedCourses.of(course).at(LESSON + lesson);
  }
}
