package academy.aligned.tenancy.onboarding.saga;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.TenancyEvent.PracticeOpened;
import academy.aligned.tenancy.onboarding.progress.Progress;
import academy.aligned.tenancy.onboarding.progress.ProgressStore;

/** An address was claimed: the opening begins, once. */
public record BeginOnboarding(ProgressStore store) implements EventHandler<PracticeOpened> {

  @Override
  public void on(JobScope scope, Envelope<PracticeOpened> event) {
    store.begin(scope, Progress.begun(event.data()));
  }
}
