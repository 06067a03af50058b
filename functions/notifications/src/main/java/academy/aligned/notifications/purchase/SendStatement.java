package academy.aligned.notifications.purchase;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.AffiliateStatementReady;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.notifications.contact.Sender;
import academy.aligned.notifications.contact.Senders;
import academy.aligned.notifications.letter.Letter;
import academy.aligned.notifications.letter.Letter.Detail;
import academy.aligned.notifications.mail.Postbox;
import java.net.URI;
import java.util.List;

/** Tells somebody who recommends us what a month has earned her. */
public record SendStatement(Postbox postbox, Senders senders, URI platform)
    implements EventHandler<AffiliateStatementReady> {

  @Override
  public void on(JobScope scope, Envelope<AffiliateStatementReady> event) {
    AffiliateStatementReady ready = event.data();
    Sender sender = senders.of(scope, "Aligned Academy");
    String month = Said.month(ready.month());
    Letter letter =
        new Letter(
            "Your statement for " + month,
            "Hello,",
            List.of(
                "Thank you for recommending us. Your statement for " + month + " is ready.",
                "It lists every sale, what was paid back, and what you are owed, to the cent."),
            "See my statement",
            sender.at(platform, "/learn/affiliate"),
            List.of(new Detail("Yours", Said.money(ready.amount(), ready.currency()))),
            "You get this mail because you recommend us under a code of your own.");
    postbox.send(scope, event.id(), "affiliate-statement", letter.from(sender, ready.email()));
  }
}
