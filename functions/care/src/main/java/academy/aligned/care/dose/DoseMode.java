package academy.aligned.care.dose;

/** What is counted. */
public enum DoseMode {
  REPS,
  HOLD,
  REPS_WITH_HOLD,
  TIME,
  DISTANCE,
  BREATHS,
  AMRAP,
  FREE
}
