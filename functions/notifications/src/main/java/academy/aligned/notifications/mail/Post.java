package academy.aligned.notifications.mail;

import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import org.jspecify.annotations.Nullable;

/** The mail service. */
@FunctionalInterface
public interface Post {

  /** What travels with the mail stands in what comes back. */
  Outcome send(About about, Mail mail);

  /** Whose mail it is, and what: the patient it goes to, if it goes to one. */
  record About(TenantId tenant, String kind, @Nullable PatientId patient) {}

  /** What became of a mail; an outage is thrown instead. */
  sealed interface Outcome {

    record Sent() implements Outcome {}

    /** It will not be taken however often it is tried. */
    record Refused(String reason) implements Outcome {}
  }
}
