package academy.aligned.academy.learning.outline;

import academy.aligned.academy.certificate.Shelf;
import academy.aligned.academy.learning.outline.LearnerCourses.Card;
import academy.aligned.academy.learning.outline.LearnerCourses.Next;
import academy.aligned.academy.learning.progress.ProgressRow;
import academy.aligned.academy.learning.progress.Standing;
import academy.aligned.academy.learning.record.Enrolment;
import academy.aligned.academy.learning.record.LearnerRecord;
import academy.aligned.academy.published.PublishedCourse;
import java.time.Instant;
import java.util.Objects;

/** What the rows of a person say of one of her courses. */
record Cards(LearnerRecord record, Instant now) {

  Standing standing(Enrolment enrolment, PublishedCourse course) {
    return new Standing(
        course,
        ProgressRow.read(record, enrolment.course()),
        Objects.requireNonNullElse(enrolment.since(), now),
        now);
  }

  Card card(Enrolment enrolment, Standing standing) {
    var course = standing.course().course();
    return new Card(
        course.course(),
        course.title(),
        course.subtitle(),
        course.category(),
        enrolment.open(),
        enrolment.state(),
        enrolment.until(),
        enrolment.reason(),
        standing.done(),
        standing.of(),
        standing.percent(),
        standing.minutesLeft(),
        standing
            .next()
            .map(
                line ->
                    new Next(
                        line.lesson(),
                        line.title(),
                        standing.progress().mark(line.lesson()).seconds(),
                        standing.lockedUntil(line)))
            .orElse(null),
        standing.seenAt(),
        standing.progress().completedAt(),
        Shelf.validFor(record, course.course()).orElse(null));
  }
}
