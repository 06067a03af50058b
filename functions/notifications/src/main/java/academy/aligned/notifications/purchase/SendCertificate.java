package academy.aligned.notifications.purchase;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.AcademyEvent.CertificateIssued;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.notifications.contact.Sender;
import academy.aligned.notifications.contact.Senders;
import academy.aligned.notifications.letter.Letter;
import academy.aligned.notifications.letter.Letter.Detail;
import academy.aligned.notifications.mail.Postbox;
import java.net.URI;
import java.util.List;

/** Congratulates somebody who finished, and tells where her certificate is. */
public record SendCertificate(Postbox postbox, Senders senders, URI platform)
    implements EventHandler<CertificateIssued> {

  @Override
  public void on(JobScope scope, Envelope<CertificateIssued> event) {
    CertificateIssued issued = event.data();
    Sender sender = senders.of(scope, "Aligned Academy");
    URI proof = sender.at(platform, "/verify/" + issued.certificate() + "/");
    Letter letter =
        new Letter(
            "Your certificate is ready",
            "Hello " + issued.name() + ",",
            List.of(
                "Well done. You have finished everything, and your certificate is ready to keep.",
                "Whoever you show it to can check that it is real at the address below. The page"
                    + " says that it holds, and nothing about you."),
            "See my certificate",
            sender.at(platform, "/learn"),
            List.of(
                new Detail("Number", issued.number()),
                new Detail("Issued on", Said.day(issued.at())),
                new Detail("Course", issued.title()),
                new Detail("To check it", proof.toString())),
            "It confirms that a course was completed. It is not a licence to practise.");
    postbox.send(scope, event.id(), "certificate", letter.from(sender, issued.email()));
  }
}
