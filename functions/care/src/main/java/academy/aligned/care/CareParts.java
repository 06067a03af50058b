package academy.aligned.care;

import academy.aligned.care.roster.invitation.Invitations;
import academy.aligned.care.roster.invitation.Links;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.table.TenantTable;
import java.time.InstantSource;

/** What care is made from. */
public record CareParts(TenantTable table, Directory directory, InstantSource clock, Links links) {

  RosterStore roster() {
    return new RosterStore(table);
  }

  Invitations invitations() {
    return new Invitations(table, links, directory, clock);
  }
}
