package academy.aligned.academy.studio.publishing;

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
import org.jspecify.annotations.Nullable;

/**
 * Makes an approved version the one that learners have and everybody reads of. Files come first:
 * once it is told that a course is published, all of it is there.
 */
public record Publication(Drafts drafts, PublishedCourses published, TenantFiles sites) {
  private static final String FRESH = "public, max-age=60";

  /** What became of it; done, or somebody changed the course meanwhile. */
  public record Outcome(Kept written, Commit commit) {}

  Outcome publish(TenantScope scope, Kept head, Happening happened) {
    Draft draft = head.draft();
    String course = draft.course().course();
    int version = Objects.requireNonNull(draft.passage()).version();
    Whole frozen = published.version(scope, course, version).orElseThrow(Problem::missing);
    PublishedCourse live = frozen.head().at(happened.at());
    PublicPart part = PublicPart.of(new Whole(live, frozen.lessons()));
    show(scope, part);
    Kept next = head.with(draft.publishedAs(version, happened));
    Write write = drafts.put(drafts.write(scope), next);
    PublishedCourses.show(write, live);
    DueList.remove(write, course);
    Commit commit = write.publish(new CoursePublished(course, version, part.file())).commit();
    if (commit.done()) {
      hide(scope, course, part.file());
    }
    return new Outcome(next, commit);
  }

  private void show(TenantScope scope, PublicPart part) {
    byte[] json = Json.MAPPER.writeValueAsBytes(part);
    sites.put(scope, part.file(), new Content(json, "application/json"), FRESH);
  }

  /**
   * What was free once need not be free any more: so of a course one version is public, or none.
   */
  private void hide(TenantScope scope, String course, @Nullable String but) {
    sites.list(scope, PublicPart.folder(course)).stream()
        .filter(file -> !file.equals(but))
        .forEach(file -> sites.delete(scope, file));
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
      hide(scope, course, null);
    }
    return new Outcome(next, commit);
  }
}
