package academy.aligned.notifications.letter;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CareEvent.PatientInvited;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.notifications.contact.Contact;
import academy.aligned.notifications.contact.Contacts;
import academy.aligned.notifications.contact.Sender;
import academy.aligned.notifications.contact.Senders;
import academy.aligned.notifications.mail.Postbox;
import java.net.URI;
import java.util.List;

/** Writes to somebody whom a practice invited. */
public record InvitePatient(Postbox postbox, Contacts contacts, Senders senders)
    implements EventHandler<PatientInvited> {

  @Override
  public void on(JobScope scope, Envelope<PatientInvited> event) {
    PatientInvited invited = event.data();
    URI link = URI.create(invited.link());
    contacts.keep(
        scope,
        invited.patient(),
        Contact.invited(invited.firstName(), invited.email(), link.resolve("/").toString()));
    Sender sender = senders.of(scope, invited.practice());
    postbox.send(
        scope,
        event.id(),
        "invitation",
        invited.patient(),
        letter(invited, sender, link).from(sender, invited.email()));
  }

  static Letter letter(PatientInvited invited, Sender sender, URI link) {
    return new Letter(
        sender.name() + " invites you",
        "Hello " + invited.firstName() + ",",
        List.of(
            sender.name() + " has prepared a place for the two of you.",
            "Open the invitation on your phone. It takes a minute, and there is no password to"
                + " think of."),
        "Open the invitation",
        link,
        "This link is for you alone: it works once, for 14 days, with this e-mail address. If you"
            + " did not expect it, you need not do anything.");
  }
}
