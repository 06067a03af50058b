package academy.aligned.care;

import static academy.aligned.kernel.door.Who.ACCOUNT;
import static academy.aligned.kernel.door.Who.PATIENT;
import static academy.aligned.kernel.door.Who.PRACTITIONER;
import static academy.aligned.kernel.door.Who.VISITOR;

import academy.aligned.care.compliance.ReviewSilentPatients;
import academy.aligned.care.library.Exercise;
import academy.aligned.care.library.ListExercises;
import academy.aligned.care.library.ListReleased;
import academy.aligned.care.library.OwnExercises;
import academy.aligned.care.library.PutExercise;
import academy.aligned.care.logbook.Logs;
import academy.aligned.care.patient.OfPatient;
import academy.aligned.care.prescription.NewPlan;
import academy.aligned.care.prescription.PausePlan;
import academy.aligned.care.prescription.Plan;
import academy.aligned.care.prescription.PublishPlan;
import academy.aligned.care.prescription.ShowPlan;
import academy.aligned.care.progress.Home;
import academy.aligned.care.progress.LogSets;
import academy.aligned.care.progress.NoteVisit;
import academy.aligned.care.progress.ShowHome;
import academy.aligned.care.progress.ShowLogs;
import academy.aligned.care.protocol.ListProtocols;
import academy.aligned.care.protocol.OwnProtocols;
import academy.aligned.care.protocol.Protocol;
import academy.aligned.care.protocol.PutProtocol;
import academy.aligned.care.roster.ChangeCare;
import academy.aligned.care.roster.JudgeAlert;
import academy.aligned.care.roster.ListRoster;
import academy.aligned.care.roster.NoteUnreachable;
import academy.aligned.care.roster.PatientFile;
import academy.aligned.care.roster.RosterPage;
import academy.aligned.care.roster.ShowPatient;
import academy.aligned.care.roster.admission.Claim;
import academy.aligned.care.roster.invitation.Invitation;
import academy.aligned.care.roster.invitation.InviteAgain;
import academy.aligned.care.roster.invitation.InvitePatient;
import academy.aligned.care.roster.invitation.NewPatient;
import academy.aligned.care.roster.invitation.ShowCode;
import academy.aligned.care.roster.invitation.ShowInvitation;
import academy.aligned.care.standing.RosterRow;
import academy.aligned.kernel.door.Feature;
import academy.aligned.kernel.door.Handler.Done;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.CareEvent;
import academy.aligned.kernel.events.NotificationsEvent.PatientUnreachable;

/** The table of contents of care: who is treated, with what, and how it goes. */
public final class Care {
  private Care() {}

  public static Surface<CareParts> surface() {
    var care = Surface.<CareParts>of("care");
    roster(care);
    invitations(care);
    library(care);
    prescription(care);
    progress(care);
    events(care);
    return care.keeping(ShowHome.ROWS).build();
  }

  private static void roster(Surface.Builder<CareParts> care) {
    care.function("care")
        .get(
            "/api/patients",
            PRACTITIONER,
            ListRoster.PageOf.class,
            RosterPage.class,
            parts -> new ListRoster(parts.roster()))
        .create(
            "/api/patients",
            PRACTITIONER,
            NewPatient.class,
            RosterRow.class,
            parts -> new InvitePatient(parts.table(), parts.roster(), parts.invitations()))
        .get(
            "/api/patients/{patient}",
            PRACTITIONER,
            OfPatient.class,
            PatientFile.class,
            parts -> new ShowPatient(parts.table(), parts.roster(), parts.clock()))
        .post(
            "/api/patients/{patient}/alerts/{kind}",
            PRACTITIONER,
            JudgeAlert.Judgement.class,
            RosterRow.class,
            CareParts::judging)
        .put(
            "/api/patients/{patient}/care",
            PRACTITIONER,
            ChangeCare.Asked.class,
            RosterRow.class,
            CareParts::changing)
        .get(
            "/api/patients/{patient}/logs",
            PRACTITIONER,
            Logs.PatientSpan.class,
            Logs.LogDays.class,
            parts -> new ShowLogs(parts.table(), parts.clock()).ofPatient());
  }

  private static void invitations(Surface.Builder<CareParts> care) {
    care.function("care")
        .start(
            "/api/patients/{patient}/invitation",
            PRACTITIONER,
            OfPatient.class,
            Done.class,
            parts -> new InviteAgain(parts.table(), parts.roster(), parts.invitations()))
        .post(
            "/api/patients/{patient}/invitation/code",
            PRACTITIONER,
            OfPatient.class,
            ShowCode.JoinCode.class,
            parts -> new ShowCode(parts.invitations()))
        .post(
            "/api/patients/{patient}/verify",
            PRACTITIONER,
            OfPatient.class,
            RosterRow.class,
            CareParts::verifying)
        .get(
            "/api/invitations/{token}",
            VISITOR,
            ShowInvitation.Link.class,
            Invitation.class,
            parts -> new ShowInvitation(parts.invitations()))
        .post(
            "/api/invitations/{token}/claim",
            ACCOUNT,
            Claim.class,
            Claim.Claimed.class,
            CareParts::claiming);
  }

  private static void library(Surface.Builder<CareParts> care) {
    care.function("care")
        .get(
            "/api/exercises",
            PRACTITIONER,
            Nothing.class,
            OwnExercises.class,
            parts -> new ListExercises(parts.table()))
        .put(
            "/api/exercises/{exercise}",
            PRACTITIONER,
            Exercise.class,
            Exercise.class,
            parts -> new PutExercise(parts.table()))
        .get(
            "/api/exercises/released",
            PATIENT,
            Nothing.class,
            OwnExercises.class,
            parts -> new ListReleased(parts.table()))
        .get(
            "/api/protocols",
            PRACTITIONER,
            Nothing.class,
            OwnProtocols.class,
            parts -> new ListProtocols(parts.table()))
        .needing(Feature.OWN_PROTOCOLS)
        .put(
            "/api/protocols/{protocol}",
            PRACTITIONER,
            Protocol.class,
            Protocol.class,
            parts -> new PutProtocol(parts.table()));
  }

  private static void prescription(Surface.Builder<CareParts> care) {
    care.function("prescription")
        .get(
            "/api/patients/{patient}/plan",
            PRACTITIONER,
            OfPatient.class,
            Plan.class,
            parts -> new ShowPlan(parts.table()).current())
        .put(
            "/api/patients/{patient}/plan",
            PRACTITIONER,
            NewPlan.class,
            Plan.class,
            parts -> new PublishPlan(parts.table(), parts.directory(), parts.clock()))
        .post(
            "/api/patients/{patient}/plan/pause",
            PRACTITIONER,
            PausePlan.Asked.class,
            Plan.class,
            parts -> new PausePlan(parts.table(), parts.directory(), parts.clock()).pause())
        .post(
            "/api/patients/{patient}/plan/resume",
            PRACTITIONER,
            OfPatient.class,
            Plan.class,
            parts -> new PausePlan(parts.table(), parts.directory(), parts.clock()).resume())
        .get(
            "/api/patients/{patient}/plan/versions/{version}",
            PRACTITIONER,
            ShowPlan.AtVersion.class,
            Plan.class,
            parts -> new ShowPlan(parts.table()).version());
  }

  private static void progress(Surface.Builder<CareParts> care) {
    care.function("progress")
        .get(
            "/api/home",
            PATIENT,
            Nothing.class,
            Home.class,
            parts -> new ShowHome(parts.table(), parts.clock()))
        .post(
            "/api/logs",
            PATIENT,
            Logs.Batch.class,
            Logs.LogAnswer.class,
            parts -> new LogSets(parts.table(), parts.clock()))
        .post(
            "/api/visits",
            PATIENT,
            NoteVisit.Visit.class,
            Done.class,
            parts -> new NoteVisit(parts.table(), parts.clock()))
        .get(
            "/api/progress",
            PATIENT,
            Logs.Span.class,
            Logs.LogDays.class,
            parts -> new ShowLogs(parts.table(), parts.clock()).own());
  }

  private static void events(Surface.Builder<CareParts> care) {
    care.function("care-events")
        .hear(CareEvent.SetsLogged.class, parts -> parts.projecting().onLogs())
        .hear(CareEvent.PlanPublished.class, parts -> parts.projecting().onPlan())
        .hear(CareEvent.AppOpened.class, parts -> parts.projecting().onOpened())
        .hear(PatientUnreachable.class, parts -> new NoteUnreachable(parts.table()))
        .hear(
            CareEvent.ComplianceReviewDue.class,
            parts -> ReviewSilentPatients.of(parts.table(), parts.clock()))
        .every("rate(15 minutes)", CareEvent.ComplianceReviewDue.class);
  }
}
