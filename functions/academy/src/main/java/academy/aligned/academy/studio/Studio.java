package academy.aligned.academy.studio;

import static academy.aligned.kernel.door.Who.EDITOR;

import academy.aligned.academy.AcademyParts;
import academy.aligned.academy.film.KeepFilm;
import academy.aligned.academy.studio.draft.CourseText;
import academy.aligned.academy.studio.draft.DropLesson;
import academy.aligned.academy.studio.draft.LessonText;
import academy.aligned.academy.studio.draft.PutCourse;
import academy.aligned.academy.studio.draft.PutLesson;
import academy.aligned.academy.studio.draft.Saved;
import academy.aligned.academy.studio.imports.BeginImport;
import academy.aligned.academy.studio.imports.Proposal;
import academy.aligned.academy.studio.imports.ReadImport;
import academy.aligned.academy.studio.publishing.ArchiveCourse;
import academy.aligned.academy.studio.publishing.PublishCourse;
import academy.aligned.academy.studio.publishing.PublishDue;
import academy.aligned.academy.studio.publishing.UnscheduleCourse;
import academy.aligned.academy.studio.review.ApproveCourse;
import academy.aligned.academy.studio.review.AskForReview;
import academy.aligned.academy.studio.review.ReturnCourse;
import academy.aligned.academy.studio.review.Stage;
import academy.aligned.academy.studio.shelf.CourseFile;
import academy.aligned.academy.studio.shelf.CourseList;
import academy.aligned.academy.studio.shelf.ListCourses;
import academy.aligned.academy.studio.shelf.RestoreCourse;
import academy.aligned.academy.studio.shelf.ShowCourse;
import academy.aligned.academy.studio.shelf.ShowVersion;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.AcademyEvent.PublishingDue;
import academy.aligned.kernel.events.MediaEvent.VideoReady;

/** What people who write courses can do, and what happens to courses by the clock. */
public final class Studio {
  private static final String COURSES = "/api/studio/courses";
  private static final String COURSE = COURSES + "/{course}";
  private static final String LESSON = COURSE + "/lessons/{lesson}";

  private Studio() {}

  public static void routes(Surface.Builder<AcademyParts> at) {
    shelf(at);
    drafts(at);
    passage(at);
    imports(at);
  }

  private static void imports(Surface.Builder<AcademyParts> at) {
    at.create(
            "/api/studio/imports",
            EDITOR,
            BeginImport.NewDocument.class,
            BeginImport.Ticket.class,
            parts -> new BeginImport(parts.table(), parts.media(), parts.clock()))
        .post(
            "/api/studio/imports/{document}/read",
            EDITOR,
            ReadImport.Wanted.class,
            Proposal.class,
            parts -> new ReadImport(parts.table(), parts.media(), parts.clock()));
  }

  private static void shelf(Surface.Builder<AcademyParts> at) {
    at.get(
            COURSES,
            EDITOR,
            Nothing.class,
            CourseList.class,
            parts -> new ListCourses(parts.drafts()))
        .get(
            COURSE,
            EDITOR,
            ShowCourse.Wanted.class,
            CourseFile.class,
            parts -> new ShowCourse(parts.drafts()))
        .get(
            COURSE + "/versions/{version}",
            EDITOR,
            ShowVersion.Wanted.class,
            ShowVersion.Version.class,
            parts -> new ShowVersion(parts.published()))
        .post(
            COURSE + "/restore",
            EDITOR,
            RestoreCourse.Wanted.class,
            Saved.class,
            parts -> new RestoreCourse(parts.drafts(), parts.published(), parts.signature()));
  }

  private static void drafts(Surface.Builder<AcademyParts> at) {
    at.put(
            COURSE,
            EDITOR,
            CourseText.class,
            Saved.class,
            parts -> new PutCourse(parts.drafts(), parts.signature()))
        .put(LESSON, EDITOR, LessonText.class, Saved.class, parts -> new PutLesson(parts.drafts()))
        .delete(
            LESSON,
            EDITOR,
            DropLesson.Unwanted.class,
            Saved.class,
            parts -> new DropLesson(parts.drafts()));
  }

  private static void passage(Surface.Builder<AcademyParts> at) {
    at.post(
            COURSE + "/review",
            EDITOR,
            AskForReview.Asked.class,
            Stage.class,
            parts ->
                new AskForReview(
                    parts.drafts(),
                    parts.published(),
                    parts.films(),
                    parts.papers(),
                    parts.signature()))
        .post(
            COURSE + "/approve",
            EDITOR,
            ApproveCourse.Approval.class,
            Stage.class,
            parts -> new ApproveCourse(parts.drafts(), parts.published(), parts.signature()))
        .post(
            COURSE + "/return",
            EDITOR,
            ReturnCourse.Returned.class,
            Stage.class,
            parts -> new ReturnCourse(parts.drafts(), parts.signature()))
        .post(
            COURSE + "/publish",
            EDITOR,
            PublishCourse.Wanted.class,
            Stage.class,
            parts -> new PublishCourse(parts.publication(), parts.signature()))
        .post(
            COURSE + "/unschedule",
            EDITOR,
            UnscheduleCourse.Wanted.class,
            Stage.class,
            parts -> new UnscheduleCourse(parts.drafts(), parts.signature()))
        .post(
            COURSE + "/archive",
            EDITOR,
            ArchiveCourse.Unwanted.class,
            Stage.class,
            parts -> new ArchiveCourse(parts.publication(), parts.signature()));
  }

  public static void hearings(Surface.Builder<AcademyParts> at) {
    at.hear(VideoReady.class, parts -> new KeepFilm(parts.films()))
        .hear(
            PublishingDue.class,
            parts -> new PublishDue(parts.table(), parts.publication(), parts.signature()))
        .everyAtHome("rate(1 minute)", PublishingDue.class);
  }
}
