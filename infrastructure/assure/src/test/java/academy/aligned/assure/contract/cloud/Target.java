package academy.aligned.assure.contract.cloud;

/** Which cloud. */
public enum Target {
  EMBEDDED,
  LOCALSTACK,
  CONTAINER;

  /** The cloud itself; where it is out of reach the contract is skipped, and says why. */
  public Cloud cloud() {
    return Reach.to(this);
  }
}
