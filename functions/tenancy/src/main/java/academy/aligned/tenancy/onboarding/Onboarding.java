package academy.aligned.tenancy.onboarding;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.directory.Practice;
import academy.aligned.tenancy.PlatformAddress;
import academy.aligned.tenancy.onboarding.progress.Progress;
import academy.aligned.tenancy.onboarding.progress.State;
import academy.aligned.tenancy.onboarding.progress.Step;
import academy.aligned.tenancy.onboarding.progress.StepState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The opening of a practice as its owner watches it. */
public record Onboarding(
    TenantId practice,
    String name,
    String host,
    String url,
    boolean ready,
    List<OnboardingStep> steps) {

  public record OnboardingStep(Step step, String label, State state, @Nullable String reason) {}

  /** As far as it is; before anything was heard of it, only the address is reserved. */
  static Onboarding of(Practice practice, PlatformAddress platform, Optional<Progress> progress) {
    return new Onboarding(
        practice.tenant(),
        practice.name(),
        practice.host(),
        platform.url(practice.host()),
        progress.filter(known -> known.done(Step.PUBLISH_APP)).isPresent(),
        Arrays.stream(Step.values()).map(step -> shown(step, progress)).toList());
  }

  private static OnboardingStep shown(Step step, Optional<Progress> progress) {
    StepState state =
        progress
            .map(known -> known.steps().get(step))
            .orElse(step == Step.RESERVE_ADDRESS ? StepState.DONE : StepState.WAITING);
    return new OnboardingStep(step, step.label(), state.state(), state.reason());
  }
}
