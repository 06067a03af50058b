package academy.aligned.notifications;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.AcademyEvent.CertificateIssued;
import academy.aligned.kernel.events.CareEvent.PatientInvited;
import academy.aligned.kernel.events.CareEvent.PatientJoined;
import academy.aligned.kernel.events.CareEvent.PlanPublished;
import academy.aligned.kernel.events.CommerceEvent;
import academy.aligned.kernel.events.CommerceEvent.AffiliateStatementReady;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.kernel.events.TenancyEvent.CopyDone;
import academy.aligned.kernel.events.TenancyEvent.PracticeReady;
import academy.aligned.notifications.contact.KeepBrand;
import academy.aligned.notifications.contact.NoteJoined;
import academy.aligned.notifications.letter.InvitePatient;
import academy.aligned.notifications.letter.TellCopy;
import academy.aligned.notifications.letter.TellPlanReady;
import academy.aligned.notifications.letter.WelcomeOwner;
import academy.aligned.notifications.purchase.SendCertificate;
import academy.aligned.notifications.purchase.SendPurchaseLetter;
import academy.aligned.notifications.purchase.SendStatement;
import academy.aligned.notifications.returned.HearReturned;
import academy.aligned.notifications.returned.MailCameBack;
import java.util.List;

/** What the notifications context hears. */
public final class Notifications {
  private static final List<Class<? extends CommerceEvent.Letter>> PURCHASES =
      List.of(
          CommerceEvent.OrderPaid.class,
          CommerceEvent.TrialEnding.class,
          CommerceEvent.RenewalUpcoming.class,
          CommerceEvent.PaymentFailed.class,
          CommerceEvent.SubscriptionPaused.class,
          CommerceEvent.SubscriptionResumed.class,
          CommerceEvent.SubscriptionCancelled.class,
          CommerceEvent.PlanChanged.class,
          CommerceEvent.Refunded.class,
          CommerceEvent.WithdrawalAcknowledged.class,
          CommerceEvent.CheckoutAbandoned.class);

  private Notifications() {}

  public static Surface<NotificationsParts> surface() {
    var surface = practices(Surface.<NotificationsParts>of("notifications"));
    PURCHASES.forEach(letter -> purchase(surface, letter));
    returned(surface);
    return surface
        .hear(
            AffiliateStatementReady.class,
            parts -> new SendStatement(parts.postbox(), parts.senders(), parts.platform()))
        .hear(
            CertificateIssued.class,
            parts -> new SendCertificate(parts.postbox(), parts.senders(), parts.platform()))
        .build();
  }

  private static Surface.Builder<NotificationsParts> practices(
      Surface.Builder<NotificationsParts> surface) {
    return surface
        .function("notifications-events")
        .hear(BrandChanged.class, parts -> new KeepBrand(parts.senders()))
        .hear(PracticeReady.class, parts -> new WelcomeOwner(parts.postbox(), parts.platform()))
        .hear(CopyDone.class, parts -> new TellCopy(parts.postbox(), parts.platform()))
        .hear(
            PatientInvited.class,
            parts -> new InvitePatient(parts.postbox(), parts.contacts(), parts.senders()))
        .hear(PatientJoined.class, parts -> new NoteJoined(parts.contacts()))
        .hear(
            PlanPublished.class,
            parts -> new TellPlanReady(parts.postbox(), parts.contacts(), parts.senders()));
  }

  /** What SES tells of our mails, on the bus that is AWS's own. */
  private static void returned(Surface.Builder<NotificationsParts> surface) {
    for (String what : List.of(MailCameBack.BOUNCED, MailCameBack.COMPLAINED)) {
      surface.hear(
          "aws.ses",
          what,
          MailCameBack.class,
          parts -> new HearReturned(parts.table(), parts.contacts(), parts.clock()));
    }
  }

  private static <E extends CommerceEvent.Letter> void purchase(
      Surface.Builder<NotificationsParts> surface, Class<E> letter) {
    surface.hear(
        letter,
        parts -> new SendPurchaseLetter<>(parts.postbox(), parts.senders(), parts.platform()));
  }
}
