package academy.aligned.tenancy.domain.names;

import java.util.Set;

/** What was found where a record should be. */
public record Finding(State state, Set<String> found) {
  public static final Finding UNCHECKED = new Finding(State.UNCHECKED, Set.of());

  public Finding {
    found = Set.copyOf(found);
  }

  /** How what is there compares to what should be. */
  public enum State {
    UNCHECKED,
    FOUND,
    MISSING,
    ELSEWHERE,
    /** Name servers did not answer: this says nothing of the record. */
    SILENT
  }

  public boolean good() {
    return state == State.FOUND;
  }

  /** Whether somebody answered, and it was not what should be there. */
  public boolean bad() {
    return state == State.MISSING || state == State.ELSEWHERE;
  }
}
