package academy.aligned.academy.learning.lesson;

import academy.aligned.academy.course.CourseModule;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.learning.lesson.LessonPage.Mine;
import academy.aligned.academy.learning.lesson.LessonPage.Neighbour;
import academy.aligned.academy.learning.note.NoteList;
import academy.aligned.academy.learning.note.Notes;
import academy.aligned.academy.learning.progress.Mark;
import academy.aligned.academy.learning.quiz.QuizReview;
import academy.aligned.academy.learning.room.Classroom;
import academy.aligned.academy.learning.room.Seat;
import academy.aligned.academy.published.LessonLine;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a lesson to somebody who has the course. */
public record ShowLesson(Classroom classroom, Notes notes, Projector projector)
    implements Handler<LearnerScope, ShowFreeLesson.Wanted, LessonPage> {

  @Override
  public LessonPage handle(LearnerScope scope, ShowFreeLesson.Wanted wanted) {
    Seat seat = classroom.enter(scope, wanted.course(), wanted.lesson());
    Lesson lesson = classroom.lesson(scope, seat);
    var shown = projector.show(scope, seat.course(), lesson);
    return new LessonPage(
        wanted.course(),
        seat.course().course().title(),
        seat.course().version(),
        module(seat),
        shown.taught(),
        mine(seat, lesson, notes.of(scope, wanted.course(), wanted.lesson())),
        neighbour(seat, -1),
        neighbour(seat, 1),
        shown.cookies());
  }

  private static String module(Seat seat) {
    return seat.course().course().modules().stream()
        .filter(module -> module.lessons().contains(seat.line().lesson()))
        .map(CourseModule::module)
        .findFirst()
        .orElse("");
  }

  private static Mine mine(Seat seat, Lesson lesson, Notes.Beside beside) {
    Mark mark = seat.standing().progress().mark(lesson.lesson());
    NoteList written = NoteList.of(beside);
    return new Mine(
        mark.seconds(),
        mark.length(),
        mark.done(),
        mark.score(),
        written.notes(),
        written.bookmarks(),
        QuizReview.of(beside, lesson.quiz()));
  }

  private static @Nullable Neighbour neighbour(Seat seat, int step) {
    List<LessonLine> lines = seat.course().lessons();
    int place = lines.indexOf(seat.line()) + step;
    if (place < 0 || place >= lines.size()) {
      return null;
    }
    LessonLine line = lines.get(place);
    return new Neighbour(line.lesson(), line.title(), seat.standing().lockedUntil(line));
  }
}
