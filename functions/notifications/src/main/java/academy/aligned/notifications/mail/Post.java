package academy.aligned.notifications.mail;

/** The mail service. */
@FunctionalInterface
public interface Post {

  Outcome send(Mail mail);

  /** What became of a mail; an outage is thrown instead. */
  sealed interface Outcome {

    record Sent() implements Outcome {}

    /** It will not be taken however often it is tried. */
    record Refused(String reason) implements Outcome {}
  }
}
