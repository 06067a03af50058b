package academy.aligned.tenancy.onboarding.saga;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.NotificationsEvent;
import academy.aligned.kernel.events.NotificationsEvent.MailSent;
import academy.aligned.tenancy.onboarding.progress.ProgressStore;
import academy.aligned.tenancy.onboarding.progress.Step;

/** The welcome mail is on its way: the last step. */
public record NoteMailSent(ProgressStore store) implements EventHandler<MailSent> {

  @Override
  public void on(JobScope scope, Envelope<MailSent> event) {
    if (event.data().kind().equals(NotificationsEvent.WELCOME)) {
      store.finish(scope, Step.WELCOME_MAIL);
    }
  }
}
