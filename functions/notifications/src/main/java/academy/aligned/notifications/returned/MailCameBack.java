package academy.aligned.notifications.returned;

import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.ids.PatientId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What SES says of a mail that was not delivered or not wanted, in its own words. */
public record MailCameBack(
    String eventType, Sent mail, @Nullable Bounce bounce, @Nullable Complaint complaint)
    implements Event {
  /** Its two names on the bus. */
  public static final String BOUNCED = "Email Bounced";

  public static final String COMPLAINED = "Email Complaint Received";

  /** The mail; {@code tags} are those we sent it with, each with its values. */
  public record Sent(Map<String, List<String>> tags) {
    Optional<String> tag(String name) {
      return tags.getOrDefault(name, List.of()).stream().findFirst();
    }
  }

  /** {@code bounceType} is Permanent, Transient or Undetermined. */
  public record Bounce(String bounceType, List<Recipient> bouncedRecipients) {}

  /** Somebody called it spam. */
  public record Complaint(List<Recipient> complainedRecipients) {}

  /** One address. */
  public record Recipient(String emailAddress) {}

  Optional<PatientId> patient() {
    return mail.tag("patient").map(PatientId::new);
  }

  String kind() {
    return mail.tag("kind").orElse("");
  }

  boolean unwanted() {
    return complaint != null;
  }

  /** Whether it is of no use to write there again; a full mailbox may be emptied. */
  boolean forGood() {
    return unwanted() || (bounce != null && bounce.bounceType().equals("Permanent"));
  }

  List<String> addresses() {
    return Stream.concat(
            bounce == null ? Stream.of() : bounce.bouncedRecipients().stream(),
            complaint == null ? Stream.of() : complaint.complainedRecipients().stream())
        .map(Recipient::emailAddress)
        .toList();
  }
}
