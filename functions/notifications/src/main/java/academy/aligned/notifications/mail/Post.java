package academy.aligned.notifications.mail;

import academy.aligned.kernel.ids.TenantId;

/** The mail service. */
@FunctionalInterface
public interface Post {

  /** {@code tenant} travels with the mail, so that what comes back is known to be hers. */
  Outcome send(TenantId tenant, Mail mail);

  /** What became of a mail; an outage is thrown instead. */
  sealed interface Outcome {

    record Sent() implements Outcome {}

    /** It will not be taken however often it is tried. */
    record Refused(String reason) implements Outcome {}
  }
}
