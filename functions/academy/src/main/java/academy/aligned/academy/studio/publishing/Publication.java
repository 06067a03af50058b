package academy.aligned.academy.studio.publishing;

import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.paper.Papers;
import academy.aligned.academy.published.PublicPart;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.academy.published.PublishedCourses;
import academy.aligned.academy.published.PublishedCourses.Whole;
import academy.aligned.academy.studio.draft.Draft;
import academy.aligned.academy.studio.draft.Drafts;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import academy.aligned.academy.studio.draft.Happening;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.AcademyEvent.CourseArchived;
import academy.aligned.kernel.events.AcademyEvent.CoursePublished;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.files.TenantFiles.Content;
import academy.aligned.storage.table.Commit;
import academy.aligned.storage.table.Write;
import java.util.Objects;

/**
 * Makes an approved version the one that learners have and everybody reads of. Files come first:
 * once it is told that a course is published, all of it is there.
 */
public record Publication(
    Drafts drafts, PublishedCourses published, Papers papers, TenantFiles sites) {
  private static final String FRESH = "public, max-age=60";

  /** What became of it; done, or somebody changed the course meanwhile. */
  public record Outcome(Kept written, Commit commit) {}

  Outcome publish(TenantScope scope, Kept head, Happening happened) {
    Draft draft = head.draft();
    String course = draft.course().course();
    int version = Objects.requireNonNull(draft.passage()).version();
    Whole frozen = published.version(scope, course, version).orElseThrow(Problem::missing);
    PublishedCourse live = frozen.head().at(happened.at());
    Whole whole = new Whole(live, frozen.lessons());
    whole.lessons().stream()
        .filter(Lesson::free)
        .forEach(lesson -> papers.release(scope, course, version, lesson));
    show(scope, PublicPart.of(whole));
    Kept next = head.with(draft.publishedAs(version, happened));
    Write write = drafts.put(drafts.write(scope), next);
    PublishedCourses.show(write, live);
    DueList.remove(write, course);
    String file = PublicPart.file(course);
    return new Outcome(next, write.publish(new CoursePublished(course, version, file)).commit());
  }

  private void show(TenantScope scope, PublicPart part) {
    byte[] json = Json.MAPPER.writeValueAsBytes(part);
    String file = PublicPart.file(part.course().course());
    sites.put(scope, file, new Content(json, "application/json"), FRESH);
  }

  /** Takes a course off the shelves; who has it keeps it. */
  Outcome archive(TenantScope scope, Kept head, Happening happened) {
    String course = head.draft().course().course();
    PublishedCourse live = published.get(scope, course).archive();
    Kept next = head.with(head.draft().moved(Draft.State.ARCHIVED, null, happened));
    Write write = drafts.put(drafts.write(scope), next);
    PublishedCourses.show(write, live);
    DueList.remove(write, course);
    Commit commit = write.publish(new CourseArchived(course, live.version())).commit();
    if (commit.done()) {
      sites.delete(scope, PublicPart.file(course));
    }
    return new Outcome(next, commit);
  }
}
