package academy.aligned.kernel.switches;

/** Which parts of the house operators have closed for now. */
@FunctionalInterface
public interface Switches {
  /** Where nobody closes anything. */
  Switches OPEN = () -> Closures.NONE;

  /** As far as is known: asked at every call, so it takes no time to speak of and never fails. */
  Closures now();
}
