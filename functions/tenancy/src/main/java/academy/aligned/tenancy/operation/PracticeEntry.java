package academy.aligned.tenancy.operation;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.directory.Practice;

/** A practice as the platform lists it; nothing of its patients. */
public record PracticeEntry(TenantId practice, String name, String host, Status status) {

  static PracticeEntry of(Practice practice) {
    return new PracticeEntry(
        practice.tenant(), practice.name(), practice.host(), practice.status());
  }
}
