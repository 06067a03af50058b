package academy.aligned.academy.learning.live;

import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.academy.published.PublishedCourses;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The version of each course that learners have, and its lessons. A version never changes, and
 * which one is shown may be a minute old: so nearly every request is spared the trips. What is not
 * there is asked for each time, since it may be published any moment.
 */
public final class LiveCourses {
  private static final Duration OLDEST = Duration.ofSeconds(60);
  private static final int MOST = 200;
  private static final int MOST_LESSONS = 150;

  private final PublishedCourses published;
  private final InstantSource clock;
  private final Map<Name, Kept> known = new ConcurrentHashMap<>();
  private final Map<Page, Lesson> lessons = new ConcurrentHashMap<>();

  public LiveCourses(PublishedCourses published, InstantSource clock) {
    this.published = published;
    this.clock = clock;
  }

  private record Name(TenantId tenant, String course) {}

  private record Kept(PublishedCourse course, Instant at) {}

  /** A lesson as of one publication. */
  private record Page(Name course, int version, Instant published, String lesson) {}

  public Optional<PublishedCourse> find(TenantScope scope, String course) {
    Name name = new Name(scope.tenant(), course);
    Kept kept = known.get(name);
    if (kept != null && fresh(kept)) {
      return Optional.of(kept.course());
    }
    Optional<PublishedCourse> found = published.find(scope, course);
    found.ifPresent(live -> keep(name, live));
    return found;
  }

  public PublishedCourse get(TenantScope scope, String course) {
    return find(scope, course).orElseThrow(Problem::missing);
  }

  public Lesson lesson(TenantScope scope, PublishedCourse course, String lesson) {
    Name name = new Name(scope.tenant(), course.course().course());
    Page page = new Page(name, course.version(), course.at(), lesson);
    Lesson known = lessons.get(page);
    if (known != null) {
      return known;
    }
    if (lessons.size() >= MOST_LESSONS) {
      lessons.clear();
    }
    Lesson found = published.lesson(scope, course, lesson);
    lessons.put(page, found);
    return found;
  }

  private void keep(Name name, PublishedCourse live) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(name, new Kept(live, clock.instant()));
  }

  private boolean fresh(Kept kept) {
    Duration age = Duration.between(kept.at(), clock.instant());
    return !age.isNegative() && age.compareTo(OLDEST) < 0;
  }
}
