package academy.aligned.care.patient;

/** Whether somebody stands behind a record. CLAIMED waits for a practitioner's word. */
public enum PatientStatus {
  INVITED,
  CLAIMED,
  ACTIVE,
  DISCHARGED
}
