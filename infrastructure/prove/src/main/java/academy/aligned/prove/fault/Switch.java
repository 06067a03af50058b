package academy.aligned.prove.fault;

/** Turns faults on and off, wherever the system runs. */
public interface Switch {
  /** {@code tenant} and its {@code host} are those of the victim, for faults that have one. */
  void on(Fault fault, String tenant, String host);

  void off();
}
