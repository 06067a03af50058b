package academy.aligned.tenancy.onboarding;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.tenancy.onboarding.ShowOnboarding.OfPractice;
import academy.aligned.tenancy.onboarding.progress.ProgressStore;
import academy.aligned.tenancy.onboarding.progress.Step;
import academy.aligned.tenancy.onboarding.progress.StepState;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** Takes a step again that failed or hangs; one that is done stays done. */
public record RetryStep(ProgressStore store, ShowOnboarding show)
    implements Handler<OwnerScope, RetryStep.StepOfPractice, Onboarding> {

  public record StepOfPractice(@NotNull TenantId practice, @NotNull Step step) {}

  @Override
  public Onboarding handle(OwnerScope scope, StepOfPractice wanted) {
    ProgressStore.Held held = store.find(scope).orElseThrow(RetryStep::tooEarly);
    if (!held.progress().due(wanted.step())) {
      throw tooEarly();
    }
    if (!held.progress().done(wanted.step())) {
      store.save(
          scope,
          held,
          held.progress().with(wanted.step(), StepState.RUNNING),
          Optional.of(ProgressStore.due(wanted.step())));
    }
    return show.handle(scope, new OfPractice(scope.tenant()));
  }

  private static Problem tooEarly() {
    return Problem.conflict("The step before this one is not done.", "Wait, or retry that one.");
  }
}
