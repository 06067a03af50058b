package academy.aligned.notifications.letter;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.NotificationsEvent;
import academy.aligned.kernel.events.TenancyEvent.PracticeReady;
import academy.aligned.kernel.text.Origin;
import academy.aligned.notifications.contact.Sender;
import academy.aligned.notifications.mail.Postbox;
import java.net.URI;
import java.util.List;

/** Tells an owner that her practice is open, and what comes next. */
public record WelcomeOwner(Postbox postbox, URI platform) implements EventHandler<PracticeReady> {
  private static final Sender US = Sender.plain("Aligned Academy");

  @Override
  public void on(JobScope scope, Envelope<PracticeReady> event) {
    PracticeReady ready = event.data();
    postbox.send(
        scope, event.id(), NotificationsEvent.WELCOME, letter(ready).from(US, ready.email()));
  }

  private Letter letter(PracticeReady ready) {
    String origin = Origin.of(platform, ready.host());
    return new Letter(
        ready.name() + " is open",
        "Hello " + ready.ownerName() + ",",
        List.of(
            "Your practice answers at " + origin + ".",
            "Three things to do next: give it your logo and your colours, look through the library,"
                + " and invite the first person."),
        "Open your practice",
        URI.create(origin + "/practice"),
        "You get this mail because you opened this practice with this e-mail address.");
  }
}
