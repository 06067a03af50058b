package academy.aligned.tenancy.onboarding.progress;

import academy.aligned.kernel.events.TenancyEvent.PracticeOpened;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How far a practice's opening is; one row, so that every change of it is one write. */
public record Progress(PracticeOpened opened, Map<Step, StepState> steps) {

  public static Progress begun(PracticeOpened opened) {
    Map<Step, StepState> waiting = new EnumMap<>(Step.class);
    Arrays.stream(Step.values()).forEach(step -> waiting.put(step, StepState.WAITING));
    return new Progress(opened, waiting).finished(Step.RESERVE_ADDRESS);
  }

  public State of(Step step) {
    return steps.get(step).state();
  }

  public boolean done(Step step) {
    return of(step) == State.DONE;
  }

  /** Whether nothing before this step is missing. */
  public boolean due(Step step) {
    return step.before().filter(before -> !done(before)).isEmpty();
  }

  /** With this step done, and the next one under way. */
  public Progress finished(Step step) {
    Progress done = with(step, StepState.DONE);
    return step.next()
        .filter(next -> !done.done(next))
        .map(next -> done.with(next, StepState.RUNNING))
        .orElse(done);
  }

  public Progress with(Step step, StepState state) {
    Map<Step, StepState> changed = new EnumMap<>(steps);
    changed.put(step, state);
    return new Progress(opened, changed);
  }
}
