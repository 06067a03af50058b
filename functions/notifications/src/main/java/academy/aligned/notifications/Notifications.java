package academy.aligned.notifications;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.CareEvent.PatientInvited;
import academy.aligned.kernel.events.CareEvent.PatientJoined;
import academy.aligned.kernel.events.CareEvent.PlanPublished;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.kernel.events.TenancyEvent.PracticeReady;
import academy.aligned.notifications.contact.KeepBrand;
import academy.aligned.notifications.contact.NoteJoined;
import academy.aligned.notifications.letter.InvitePatient;
import academy.aligned.notifications.letter.TellPlanReady;
import academy.aligned.notifications.letter.WelcomeOwner;

/** What the notifications context hears. */
public final class Notifications {
  private Notifications() {}

  public static Surface<NotificationsParts> surface() {
    return Surface.<NotificationsParts>of("notifications")
        .function("notifications-events")
        .hear(BrandChanged.class, parts -> new KeepBrand(parts.senders()))
        .hear(PracticeReady.class, parts -> new WelcomeOwner(parts.postbox(), parts.platform()))
        .hear(
            PatientInvited.class,
            parts -> new InvitePatient(parts.postbox(), parts.contacts(), parts.senders()))
        .hear(PatientJoined.class, parts -> new NoteJoined(parts.contacts()))
        .hear(
            PlanPublished.class,
            parts -> new TellPlanReady(parts.postbox(), parts.contacts(), parts.senders()))
        .build();
  }
}
