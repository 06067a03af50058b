package academy.aligned.tenancy.onboarding.progress;

import org.jspecify.annotations.Nullable;

/** How far one step is, and why it failed if it did. */
public record StepState(State state, @Nullable String reason) {
  public static final StepState WAITING = new StepState(State.WAITING, null);
  public static final StepState RUNNING = new StepState(State.RUNNING, null);
  public static final StepState DONE = new StepState(State.DONE, null);

  public static StepState failed(String reason) {
    return new StepState(State.FAILED, reason);
  }
}
