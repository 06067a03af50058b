package academy.aligned.academy.paper;

import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.academy.published.Sheets;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.files.TenantFiles.Content;
import java.util.List;

/**
 * The worksheets of a course as files. All of them lie where a signature is needed; those of free
 * lessons are put into the site as well, once the course is published.
 */
public record Papers(TenantFiles media, TenantFiles sites) {
  private static final String PDF = "application/pdf";
  private static final String PRIVATE = "private, max-age=300";
  private static final String FOREVER = "public, max-age=31536000, immutable";

  /** Draws the papers of a version that is about to be reviewed. */
  public void draw(TenantScope scope, PublishedCourse head, List<Lesson> lessons) {
    String folder = Sheets.folder(head.course().course(), head.version());
    for (Lesson lesson : lessons) {
      var worksheet = lesson.worksheet();
      if (worksheet != null) {
        var paper = new WorksheetPaper(worksheet, head.course().title(), head.course().locale());
        String file = folder + Sheets.file(lesson.lesson());
        media.put(scope, file, new Content(paper.pdf(), PDF), PRIVATE);
      }
    }
  }

  /** Lets everybody have the paper of a free lesson. */
  public void release(TenantScope scope, String course, int version, Lesson lesson) {
    String name = Sheets.file(lesson.lesson());
    media
        .get(scope, Sheets.folder(course, version) + name)
        .filter(_ -> lesson.worksheet() != null)
        .ifPresent(
            paper -> {
              String at = Sheets.site(course, version, lesson.lesson());
              sites.put(scope, at, new Content(paper.bytes(), PDF), FOREVER);
            });
  }
}
