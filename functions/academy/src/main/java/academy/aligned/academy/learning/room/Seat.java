package academy.aligned.academy.learning.room;

import academy.aligned.academy.learning.progress.Standing;
import academy.aligned.academy.learning.record.Enrolment;
import academy.aligned.academy.learning.record.LearnerRecord;
import academy.aligned.academy.published.LessonLine;
import academy.aligned.academy.published.PublishedCourse;

/** Somebody in a lesson that is open to her. */
public record Seat(LearnerRecord record, Enrolment enrolment, Standing standing, LessonLine line) {
  public PublishedCourse course() {
    return standing.course();
  }
}
