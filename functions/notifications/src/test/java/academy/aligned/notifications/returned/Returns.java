package academy.aligned.notifications.returned;

import academy.aligned.kernel.ids.PatientId;
import academy.aligned.notifications.returned.MailCameBack.Bounce;
import academy.aligned.notifications.returned.MailCameBack.Complaint;
import academy.aligned.notifications.returned.MailCameBack.Recipient;
import academy.aligned.notifications.returned.MailCameBack.Sent;
import java.util.List;
import java.util.Map;

/** Mails that come back, as SES tells of them. */
public final class Returns {
  private Returns() {}

  public static MailCameBack bounced(String address, PatientId patient) {
    return bounced("Permanent", address, invitation(patient));
  }

  static MailCameBack bounced(String type, String address, Map<String, List<String>> tags) {
    return new MailCameBack(
        "Bounce", new Sent(tags), new Bounce(type, List.of(new Recipient(address))), null);
  }

  public static MailCameBack complained(String address, PatientId patient) {
    return new MailCameBack(
        "Complaint",
        new Sent(invitation(patient)),
        null,
        new Complaint(List.of(new Recipient(address))));
  }

  static Map<String, List<String>> invitation(PatientId patient) {
    return Map.of("kind", List.of("invitation"), "patient", List.of(patient.value()));
  }
}
