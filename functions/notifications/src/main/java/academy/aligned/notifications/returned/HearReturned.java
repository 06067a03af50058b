package academy.aligned.notifications.returned;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.NotificationsEvent.MailRefused;
import academy.aligned.notifications.contact.Contacts;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A mail came back for good: a patient is not written to again until she is invited anew, and her
 * practice hears of it; of any other mail whoever waits for it is told that it was refused.
 */
public record HearReturned(TenantTable table, Contacts contacts, InstantSource clock)
    implements EventHandler<MailCameBack> {
  private static final Duration KEPT = Duration.ofDays(90);

  private record Returned(String kind, Instant at) {}

  @Override
  public void on(JobScope scope, Envelope<MailCameBack> event) {
    MailCameBack back = event.data();
    if (!back.forGood()) {
      return;
    }
    back.patient()
        .ifPresentOrElse(
            patient ->
                back.addresses()
                    .forEach(address -> contacts.lose(scope, patient, address, back.unwanted())),
            () -> tellOnce(scope, event));
  }

  /** What was heard before leaves the row, and so the event, as it was. */
  private void tellOnce(JobScope scope, Envelope<MailCameBack> event) {
    Key key = Partition.of("MAIL", event.id()).at("RETURNED");
    String kind = event.data().kind();
    table
        .write(scope)
        .put(
            key,
            new Returned(kind, clock.instant()),
            Condition.ifAbsent(),
            Condition.expires(clock.instant().plus(KEPT)))
        .publish(new MailRefused(kind, "The mail came back. Look whether the address is right."))
        .commit();
  }
}
