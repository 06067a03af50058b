package academy.aligned.care.patient;

/** Where a patient is on her way. */
public enum Phase {
  INTAKE,
  FOUNDATIONAL,
  CORRECTIVE,
  WELLNESS,
  DISCHARGED
}
