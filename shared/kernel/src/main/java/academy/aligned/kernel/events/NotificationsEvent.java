package academy.aligned.kernel.events;

/** What the notifications context tells others. */
public sealed interface NotificationsEvent extends Event {
  /** The kind of the mail that tells an owner that her practice is open. */
  String WELCOME = "welcome";

  record MailSent(String kind) implements NotificationsEvent {}

  /** The mail service will not take this mail however often it is tried. */
  record MailRefused(String kind, String reason) implements NotificationsEvent {}
}
