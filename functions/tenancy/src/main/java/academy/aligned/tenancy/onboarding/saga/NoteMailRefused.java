package academy.aligned.tenancy.onboarding.saga;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.NotificationsEvent;
import academy.aligned.kernel.events.NotificationsEvent.MailRefused;
import academy.aligned.tenancy.onboarding.progress.ProgressStore;
import academy.aligned.tenancy.onboarding.progress.Step;
import academy.aligned.tenancy.onboarding.progress.StepState;
import java.util.Optional;

/** The welcome mail was not taken: the owner sees why. */
public record NoteMailRefused(ProgressStore store) implements EventHandler<MailRefused> {

  @Override
  public void on(JobScope scope, Envelope<MailRefused> event) {
    if (event.data().kind().equals(NotificationsEvent.WELCOME)) {
      StepState failed = StepState.failed(event.data().reason());
      store
          .find(scope)
          .filter(held -> !held.progress().done(Step.WELCOME_MAIL))
          .ifPresent(
              held ->
                  store.save(
                      scope,
                      held,
                      held.progress().with(Step.WELCOME_MAIL, failed),
                      Optional.empty()));
    }
  }
}
