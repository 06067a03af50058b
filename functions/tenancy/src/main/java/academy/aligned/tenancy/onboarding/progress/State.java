package academy.aligned.tenancy.onboarding.progress;

/** Where a step is. */
public enum State {
  WAITING,
  RUNNING,
  DONE,
  FAILED
}
