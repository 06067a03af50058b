package academy.aligned.academy.published;

import academy.aligned.academy.course.Lesson;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.json.Json;
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

/**
 * The versions of courses, and which one learners have. A version's rows are written before anybody
 * is shown them, and stay as they are once it was published.
 */
public record PublishedCourses(TenantTable table) {
  private static final Partition ALL = Partition.of("PUBLISHED");
  private static final String LIVE = "LIVE";
  private static final int MOST = 500;

  /** Where all rows of a course lie. */
  public static Partition of(String course) {
    return Partition.of("COURSE", course);
  }

  /** The version that learners have. */
  public Optional<PublishedCourse> find(TenantScope scope, String course) {
    return table.get(scope, of(course).at(LIVE)).map(row -> row.as(PublishedCourse.class));
  }

  /** The version that learners have, or 404. */
  public PublishedCourse get(TenantScope scope, String course) {
    return find(scope, course).orElseThrow(Problem::missing);
  }

  /** All courses that learners have, archived ones too. */
  public List<PublishedCourse> all(TenantScope scope) {
    return table.index(scope, ALL, Range.all(), MOST).stream()
        .map(row -> row.as(PublishedCourse.class))
        .toList();
  }

  /** A lesson of the version that learners have, or 404. */
  public Lesson lesson(TenantScope scope, PublishedCourse course, String lesson) {
    return table
        .get(scope, lessonKey(course.course().course(), course.version(), lesson))
        .map(row -> row.as(Lesson.class))
        .orElseThrow(Problem::missing);
  }

  /** One version with all its lessons in order. */
  public record Whole(PublishedCourse head, List<Lesson> lessons) {}

  public Optional<Whole> version(TenantScope scope, String course, int version) {
    return table
        .get(scope, headKey(course, version))
        .map(row -> row.as(PublishedCourse.class))
        .map(head -> new Whole(head, lessons(scope, head)));
  }

  private List<Lesson> lessons(TenantScope scope, PublishedCourse head) {
    String prefix = headKey(head.course().course(), head.version()).sort() + "#LES#";
    var rows =
        table.query(scope, of(head.course().course()), Range.prefix(prefix)).stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    row -> row.sort().substring(prefix.length()), Row::body));
    return head.lessons().stream()
        .filter(line -> rows.containsKey(line.lesson()))
        .map(line -> Json.TOLERANT.treeToValue(rows.get(line.lesson()), Lesson.class))
        .toList();
  }

  /**
   * Writes a version down, so that it can be published; nobody is shown it yet.
   *
   * @return the last of it, to be written as one with what says that it is there
   */
  public Write prepare(TenantScope scope, Whole whole) {
    PublishedCourse head = whole.head();
    String course = head.course().course();
    Batches rows = new Batches(table, scope);
    for (Lesson lesson : whole.lessons()) {
      rows.put(lessonKey(course, head.version(), lesson.lesson()), lesson);
    }
    return rows.rest().put(headKey(course, head.version()), head);
  }

  /** Makes a version the one that learners have, as part of a larger write. */
  public static Write show(Write write, PublishedCourse head) {
    String course = head.course().course();
    return write
        .put(headKey(course, head.version()), head)
        .put(of(course).at(LIVE), head, Condition.indexed(ALL, course));
  }

  private static Key headKey(String course, int version) {
    return of(course).at("V#%04d".formatted(version));
  }

  private static Key lessonKey(String course, int version, String lesson) {
    return of(course).at("V#%04d#LES#%s".formatted(version, lesson));
  }
}
