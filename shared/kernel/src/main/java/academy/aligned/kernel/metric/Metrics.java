package academy.aligned.kernel.metric;

/** Is told of every call that was answered; must neither throw nor wait. */
@FunctionalInterface
public interface Metrics {
  /** Nobody listens. */
  Metrics NONE = _ -> {};

  void tell(Answered answered);
}
