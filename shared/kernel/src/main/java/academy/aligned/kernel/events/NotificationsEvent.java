package academy.aligned.kernel.events;

import academy.aligned.kernel.ids.PatientId;

/** What the notifications context tells others. */
public sealed interface NotificationsEvent extends Event {
  /** The kind of the mail that tells an owner that her practice is open. */
  String WELCOME = "welcome";

  record MailSent(String kind) implements NotificationsEvent {}

  /**
   * Mails to a patient do not arrive at this address, or she does not want them.
   *
   * @param unwanted she called one of them spam
   */
  record PatientUnreachable(PatientId patient, String email, boolean unwanted)
      implements NotificationsEvent {}

  /** The mail service will not take this mail however often it is tried. */
  record MailRefused(String kind, String reason) implements NotificationsEvent {}
}
