package academy.aligned.commerce.purchase.withdrawal;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.AcademyEvent.CourseBegun;
import academy.aligned.kernel.events.Envelope;

/** Remembers that somebody began a course, for that can end the right to withdraw. */
public record NoteBegun(Withdrawals withdrawals) implements EventHandler<CourseBegun> {

  @Override
  public void on(JobScope scope, Envelope<CourseBegun> event) {
    CourseBegun begun = event.data();
    withdrawals.begun(scope, begun.user().value(), begun.course(), begun.at());
  }
}
