package academy.aligned.academy.studio.shelf;

import academy.aligned.academy.course.Course;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.PublishedCourses;
import academy.aligned.academy.published.PublishedCourses.Whole;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;

/** A version as it was published, or as it is under review. */
public record ShowVersion(PublishedCourses published)
    implements Handler<EditorScope, ShowVersion.Wanted, ShowVersion.Version> {
  /** Which one. */
  public record Wanted(
      @NotNull @Pattern(regexp = Slug.SHAPE) String course, @Min(1) @Max(9999) int version) {}

  /** All of it. */
  public record Version(int version, Instant at, Course course, List<Lesson> lessons) {}

  @Override
  public Version handle(EditorScope scope, Wanted input) {
    Whole whole =
        published.version(scope, input.course(), input.version()).orElseThrow(Problem::missing);
    return new Version(
        whole.head().version(), whole.head().at(), whole.head().course(), whole.lessons());
  }
}
