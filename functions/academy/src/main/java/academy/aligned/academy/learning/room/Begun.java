package academy.aligned.academy.learning.room;

import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.events.AcademyEvent.CourseBegun;
import academy.aligned.storage.table.Condition;
import java.time.Instant;

/**
 * When somebody first saw what she paid for: from then on her purchase may be past withdrawing.
 *
 * @param at the moment; a later purchase begins anew
 */
record Begun(Instant at) {
  private static final String SORT = "A#B#";

  /**
   * Tells it once a purchase. Whoever was faster has told it: so nobody waits, and nobody is
   * refused.
   */
  static void tell(LearnerRecords records, LearnerScope scope, Seat seat) {
    String course = seat.course().course().course();
    String sort = SORT + course;
    var row = seat.record().row(sort);
    Instant opened = seat.enrolment().opened();
    boolean told = row.filter(known -> !known.as(Begun.class).at().isBefore(opened)).isPresent();
    if (told || seat.line().free()) {
      return;
    }
    Instant now = seat.standing().now();
    var _ =
        records
            .write(scope)
            .put(
                LearnerRecords.of(scope.user()).at(sort),
                new Begun(now),
                Condition.ifVersion(seat.record().version(sort)))
            .publish(new CourseBegun(scope.user(), course, now))
            .commit();
  }
}
