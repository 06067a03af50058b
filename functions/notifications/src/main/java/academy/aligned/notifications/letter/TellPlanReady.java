package academy.aligned.notifications.letter;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CareEvent.PlanPublished;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.notifications.contact.Contact;
import academy.aligned.notifications.contact.Contacts;
import academy.aligned.notifications.contact.Sender;
import academy.aligned.notifications.contact.Senders;
import academy.aligned.notifications.mail.Postbox;
import java.net.URI;
import java.util.List;

/**
 * Tells a patient that something new waits for her; one who has not joined yet has the invitation.
 */
public record TellPlanReady(Postbox postbox, Contacts contacts, Senders senders)
    implements EventHandler<PlanPublished> {

  @Override
  public void on(JobScope scope, Envelope<PlanPublished> event) {
    contacts
        .of(scope, event.data().patient())
        .filter(Contact::writable)
        .ifPresent(contact -> tell(scope, event, contact));
  }

  private void tell(JobScope scope, Envelope<PlanPublished> event, Contact contact) {
    Sender sender = senders.of(scope, "Your practice");
    Letter letter =
        new Letter(
            "Something new from " + sender.name(),
            "Hello " + contact.firstName() + ",",
            List.of(sender.name() + " has put something new into your app."),
            "Open the app",
            URI.create(contact.origin()),
            "You get this mail because you use the app of " + sender.name() + ".");
    postbox.send(
        scope,
        event.id(),
        "plan-ready",
        event.data().patient(),
        letter.from(sender, contact.email()));
  }
}
