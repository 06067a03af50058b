package academy.aligned.notifications.mail;

/** One mail, ready to go. {@code fromName} is shown as its sender. */
public record Mail(String to, String fromName, String subject, String text, String html) {}
