package academy.aligned.tenancy.onboarding.saga;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDue;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.tenancy.onboarding.progress.Progress;
import academy.aligned.tenancy.onboarding.progress.ProgressStore;
import academy.aligned.tenancy.onboarding.progress.ProgressStore.Held;
import academy.aligned.tenancy.onboarding.progress.Step;
import academy.aligned.tenancy.onboarding.progress.StepState;
import java.util.Optional;

/**
 * Takes one step. What breaks is written down for the owner and thrown on, so that the queue tries
 * again by itself; the owner may do so earlier.
 */
public record TakeStep(ProgressStore store, Work work) implements EventHandler<OnboardingStepDue> {

  @Override
  public void on(JobScope scope, Envelope<OnboardingStepDue> event) {
    Step step = Step.valueOf(event.data().step());
    store
        .find(scope)
        .filter(held -> held.progress().due(step) && !held.progress().done(step))
        .ifPresent(held -> take(scope, held, step));
  }

  private void take(JobScope scope, Held held, Step step) {
    try {
      Optional<Event> asked = work.take(scope, step, held.progress().opened());
      if (asked.isPresent()) {
        store.save(scope, held, held.progress().with(step, StepState.RUNNING), asked);
      } else {
        store.finish(scope, step);
      }
    } catch (RuntimeException broken) {
      Progress failed = held.progress().with(step, StepState.failed(reason(broken)));
      store.save(scope, held, failed, Optional.empty());
      throw broken;
    }
  }

  private static String reason(RuntimeException broken) {
    return broken instanceof Problem problem
        ? problem.detail()
        : "A part we need is not answering. We go on trying.";
  }
}
