package academy.aligned.testkit.world;

/** What keeps practices apart. Tests of the laws take one away and see the law turn red. */
public enum Walls {
  ALL_STAND,
  /** The door asks nobody for a membership. */
  DOOR_GONE,
  /** The store lets a caller's ids lead it to another practice's rows. */
  STORE_GONE,
  /** The database answers whoever asks. */
  GUARD_GONE
}
