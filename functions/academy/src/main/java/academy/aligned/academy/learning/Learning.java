package academy.aligned.academy.learning;

import static academy.aligned.kernel.door.Who.LEARNER;
import static academy.aligned.kernel.door.Who.VISITOR;

import academy.aligned.academy.AcademyParts;
import academy.aligned.academy.certificate.Cabinet;
import academy.aligned.academy.certificate.CertificateCard;
import academy.aligned.academy.certificate.Certificates;
import academy.aligned.academy.certificate.IssueCertificate;
import academy.aligned.academy.certificate.ListCertificates;
import academy.aligned.academy.certificate.RevokeWithRefund;
import academy.aligned.academy.certificate.ShowCertificate;
import academy.aligned.academy.certificate.Vouching;
import academy.aligned.academy.learning.lesson.FreeLesson;
import academy.aligned.academy.learning.lesson.LessonPage;
import academy.aligned.academy.learning.lesson.Projector;
import academy.aligned.academy.learning.lesson.ShowFreeLesson;
import academy.aligned.academy.learning.lesson.ShowLesson;
import academy.aligned.academy.learning.note.DropBookmark;
import academy.aligned.academy.learning.note.DropNote;
import academy.aligned.academy.learning.note.ListNotes;
import academy.aligned.academy.learning.note.NoteList;
import academy.aligned.academy.learning.note.Notes;
import academy.aligned.academy.learning.note.PutBookmark;
import academy.aligned.academy.learning.note.PutNote;
import academy.aligned.academy.learning.outline.CourseOutline;
import academy.aligned.academy.learning.outline.LearnerCourses;
import academy.aligned.academy.learning.outline.ListLearnerCourses;
import academy.aligned.academy.learning.outline.ShowOutline;
import academy.aligned.academy.learning.progress.ReportProgress;
import academy.aligned.academy.learning.progress.ReportedProgress;
import academy.aligned.academy.learning.quiz.AnswerQuestion;
import academy.aligned.academy.learning.quiz.QuizAnswer;
import academy.aligned.academy.learning.record.HearAccess;
import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.academy.learning.room.Classroom;
import academy.aligned.kernel.door.Handler.Done;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.CommerceEvent.AccessChanged;

/** What people who learn can do, and what opens courses to them. */
public final class Learning {
  private Learning() {}

  public static void routes(Surface.Builder<AcademyParts> at) {
    courses(at);
    beside(at);
    certificates(at);
  }

  private static void courses(Surface.Builder<AcademyParts> at) {
    at.get(
            "/api/learn/courses",
            LEARNER,
            Nothing.class,
            LearnerCourses.class,
            parts -> new ListLearnerCourses(records(parts), parts.live(), parts.clock()))
        .get(
            "/api/learn/courses/{course}",
            LEARNER,
            ShowOutline.Wanted.class,
            CourseOutline.class,
            parts -> new ShowOutline(records(parts), parts.live(), parts.clock()))
        .get(
            "/api/learn/courses/{course}/lessons/{lesson}",
            LEARNER,
            ShowFreeLesson.Wanted.class,
            LessonPage.class,
            parts -> new ShowLesson(classroom(parts), notes(parts), projector(parts)))
        .get(
            "/api/courses/{course}/lessons/{lesson}",
            VISITOR,
            ShowFreeLesson.Wanted.class,
            FreeLesson.class,
            parts -> new ShowFreeLesson(parts.live(), projector(parts)))
        .put(
            "/api/learn/progress",
            LEARNER,
            ReportedProgress.Batch.class,
            ReportedProgress.class,
            parts -> new ReportProgress(records(parts), parts.live(), parts.clock()))
        .post(
            "/api/learn/courses/{course}/lessons/{lesson}/answers",
            LEARNER,
            QuizAnswer.Given.class,
            QuizAnswer.class,
            parts -> new AnswerQuestion(parts.table(), classroom(parts)));
  }

  private static void beside(Surface.Builder<AcademyParts> at) {
    at.get(
            "/api/learn/courses/{course}/notes",
            LEARNER,
            ShowOutline.Wanted.class,
            NoteList.class,
            parts -> new ListNotes(notes(parts)))
        .put(
            "/api/learn/notes/{note}",
            LEARNER,
            PutNote.Written.class,
            NoteList.Item.class,
            parts -> new PutNote(notes(parts), classroom(parts)))
        .delete(
            "/api/learn/notes/{note}",
            LEARNER,
            DropNote.Unwanted.class,
            Done.class,
            parts -> new DropNote(notes(parts), parts.clock()))
        .put(
            "/api/learn/bookmarks/{bookmark}",
            LEARNER,
            PutBookmark.Placed.class,
            NoteList.Place.class,
            parts -> new PutBookmark(notes(parts), classroom(parts)))
        .delete(
            "/api/learn/bookmarks/{bookmark}",
            LEARNER,
            DropBookmark.Unwanted.class,
            Done.class,
            parts -> new DropBookmark(notes(parts)));
  }

  private static void certificates(Surface.Builder<AcademyParts> at) {
    at.post(
            "/api/learn/courses/{course}/certificate",
            LEARNER,
            IssueCertificate.Asked.class,
            CertificateCard.class,
            parts ->
                new IssueCertificate(
                    records(parts), parts.live(), cabinet(parts), parts.directory(), parts.ids()))
        .get(
            "/api/learn/certificates",
            LEARNER,
            Nothing.class,
            CertificateCard.All.class,
            parts -> new ListCertificates(records(parts), cabinet(parts)))
        .get(
            "/api/certificates/{certificate}",
            VISITOR,
            Vouching.Asked.class,
            Vouching.class,
            parts -> new ShowCertificate(new Certificates(parts.table())));
  }

  public static void hearings(Surface.Builder<AcademyParts> at) {
    at.hear(
        AccessChanged.class,
        parts -> new HearAccess(records(parts), new RevokeWithRefund(), parts.clock()));
  }

  private static Cabinet cabinet(AcademyParts parts) {
    return new Cabinet(parts.media(), parts.viewing());
  }

  private static LearnerRecords records(AcademyParts parts) {
    return new LearnerRecords(parts.table());
  }

  private static Classroom classroom(AcademyParts parts) {
    return new Classroom(records(parts), parts.live(), parts.clock());
  }

  private static Notes notes(AcademyParts parts) {
    return new Notes(parts.table());
  }

  private static Projector projector(AcademyParts parts) {
    return new Projector(parts.viewing(), parts.liveFilms());
  }
}
