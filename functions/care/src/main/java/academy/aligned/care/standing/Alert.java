package academy.aligned.care.standing;

import java.time.Instant;

/** Something about a patient that a practitioner should see. */
public record Alert(Kind kind, Severity severity, Instant since, String detail, State state) {
  public enum Kind {
    PAIN,
    MISSED_DAYS,
    LOW_ADHERENCE,
    ADHERENCE_DROP
  }

  public enum Severity {
    RED,
    AMBER
  }

  public enum State {
    OPEN,
    ACKNOWLEDGED
  }

  public Alert acknowledged() {
    return new Alert(kind, severity, since, detail, State.ACKNOWLEDGED);
  }
}
