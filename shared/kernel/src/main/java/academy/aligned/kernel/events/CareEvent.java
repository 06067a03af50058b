package academy.aligned.kernel.events;

import academy.aligned.kernel.ids.PatientId;
import java.time.Instant;
import java.time.LocalDate;

/** What the care context tells others. */
public sealed interface CareEvent extends Event {
  record PatientInvited(
      PatientId patient, String firstName, String email, String practice, String link)
      implements CareEvent {}

  record PatientJoined(PatientId patient) implements CareEvent {}

  record PlanPublished(PatientId patient, int version) implements CareEvent {}

  /** Entries of one day arrived; how many, not which: the day's item holds them. */
  record SetsLogged(PatientId patient, LocalDate day, int entries) implements CareEvent {}

  record ComplianceSlipped(PatientId patient, String severity, String detail)
      implements CareEvent {}

  /** Something else a practitioner should see; {@code kind} names it. */
  record AlertRaised(PatientId patient, String kind, String severity, String detail)
      implements CareEvent {}

  /** The patient looked at the app that day. */
  record AppOpened(PatientId patient, LocalDate day) implements CareEvent {}

  record PainReported(PatientId patient, int pain, Instant at) implements CareEvent {}

  /** A quarter of an hour passed: practices look for patients who fell silent. */
  record ComplianceReviewDue() implements CareEvent {}
}
