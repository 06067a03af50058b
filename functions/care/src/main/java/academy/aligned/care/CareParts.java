package academy.aligned.care;

import academy.aligned.care.compliance.ProjectProgress;
import academy.aligned.care.roster.ChangeCare;
import academy.aligned.care.roster.JudgeAlert;
import academy.aligned.care.roster.admission.ClaimInvitation;
import academy.aligned.care.roster.admission.VerifyPatient;
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

  JudgeAlert judging() {
    return new JudgeAlert(table, roster(), directory, clock);
  }

  ChangeCare changing() {
    return new ChangeCare(table, roster(), directory, clock);
  }

  VerifyPatient verifying() {
    return new VerifyPatient(table, roster(), invitations(), directory);
  }

  ProjectProgress projecting() {
    return ProjectProgress.of(table, clock);
  }

  ClaimInvitation claiming() {
    return new ClaimInvitation(table, roster(), invitations(), directory);
  }
}
