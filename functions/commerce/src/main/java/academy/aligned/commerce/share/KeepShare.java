package academy.aligned.commerce.share;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.ShareBooked;
import academy.aligned.kernel.events.Envelope;

/** Writes a practice's share into its own book. */
public record KeepShare(ShareRows rows) implements EventHandler<ShareBooked> {

  @Override
  public void on(JobScope scope, Envelope<ShareBooked> event) {
    rows.put(scope, event.data());
  }
}
