package academy.aligned.academy.learning.room;

import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.learning.live.LiveCourses;
import academy.aligned.academy.learning.progress.Progress;
import academy.aligned.academy.learning.progress.ProgressRow;
import academy.aligned.academy.learning.progress.Standing;
import academy.aligned.academy.learning.record.Enrolment;
import academy.aligned.academy.learning.record.LearnerRecord;
import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.academy.published.LessonLine;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Day;
import academy.aligned.storage.table.Key;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;

/** Lets people into lessons. */
public record Classroom(LearnerRecords records, LiveCourses live, InstantSource clock) {
  /** A seat in a lesson, or 403 with the reason why there is none for her (yet). */
  public Seat enter(LearnerScope scope, String course, String lesson) {
    Instant now = clock.instant();
    LearnerRecord record = records.of(scope);
    Enrolment enrolment = record.open(course, now);
    PublishedCourse shown = live.get(scope, course);
    LessonLine line = shown.line(lesson).orElseThrow(Problem::missing);
    Standing standing =
        new Standing(shown, ProgressRow.read(record, course), enrolment.start(), now);
    Instant opens = standing.lockedUntil(line);
    if (opens != null) {
      throw Problem.notHere(
          "locked", 403, "This lesson opens on %s.".formatted(Day.said(opens)), "Come back then.");
    }
    return new Seat(record, enrolment, standing, line);
  }

  /** Refuses a lesson of a course that never was hers, or that is none: nothing is kept for it. */
  public void known(LearnerScope scope, String course, String lesson) {
    var enrolment = records.of(scope).enrolment(course, clock.instant());
    if (enrolment.filter(Enrolment::begun).isEmpty()) {
      throw Enrolment.none();
    }
    if (live.get(scope, course).line(lesson).isEmpty()) {
      throw Problem.missing();
    }
  }

  /** The seat with these rows as they are this very moment: somebody was faster. */
  public Seat again(LearnerScope scope, Seat seat, Collection<Key> changed) {
    LearnerRecord record = records.again(scope, seat.record(), changed);
    Standing old = seat.standing();
    Progress progress = ProgressRow.read(record, seat.course().course().course());
    return new Seat(
        record,
        seat.enrolment(),
        new Standing(old.course(), progress, old.since(), old.now()),
        seat.line());
  }

  /** What is taught there; that she begins what she paid for is told the first time. */
  public Lesson lesson(LearnerScope scope, Seat seat) {
    Lesson taught = live.lesson(scope, seat.course(), seat.line().lesson());
    Begun.tell(records, scope, seat);
    return taught;
  }
}
