package academy.aligned.notifications.contact;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CareEvent.PatientJoined;
import academy.aligned.kernel.events.Envelope;

/** A patient has the app now: from here on news of her plan reach her by mail. */
public record NoteJoined(Contacts contacts) implements EventHandler<PatientJoined> {

  @Override
  public void on(JobScope scope, Envelope<PatientJoined> event) {
    contacts
        .of(scope, event.data().patient())
        .ifPresent(known -> contacts.keep(scope, event.data().patient(), known.nowJoined()));
  }
}
