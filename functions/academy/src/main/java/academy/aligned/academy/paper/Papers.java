package academy.aligned.academy.paper;

import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.academy.published.Sheets;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.files.TenantFiles.Content;
import java.util.List;

/**
 * The worksheets of a course as files. All of them lie where a signature is needed, those of free
 * lessons too: what is free today is not free for ever.
 */
public record Papers(TenantFiles media) {
  private static final String PDF = "application/pdf";
  private static final String PRIVATE = "private, max-age=300";

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
}
