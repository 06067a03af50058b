package academy.aligned.care.dose;

/** Which side of the body works. */
public enum Side {
  LEFT,
  RIGHT,
  BOTH,
  ALTERNATE,
  AFFECTED_FIRST
}
