package academy.aligned.care.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something about a patient that a practitioner should see.
 *
 * @param since when its cause began
 * @param until when it comes back, while it is put off
 * @param by who judged it last; null for nobody, also where it ended by itself
 * @param note what they wrote
 * @param endedAt when its cause was gone or somebody settled it
 */
public record Alert(
    Kind kind,
    Severity severity,
    Instant since,
    String detail,
    State state,
    @Nullable Instant until,
    @Nullable String by,
    @Nullable String note,
    @Nullable Instant endedAt) {

  /** The more urgent first. */
  public enum Kind {
    PAIN(Matter.PAIN),
    ADHERENCE_DROP(Matter.SLIPPING),
    LOW_ADHERENCE(Matter.SLIPPING),
    MISSED_DAYS(Matter.SLIPPING),
    PAIN_RISING(Matter.PAIN_RISING),
    SKIPPED_FOR_PAIN(Matter.SKIPPED_FOR_PAIN),
    HARD_EFFORT(Matter.HARD_EFFORT),
    NOT_OPENED(Matter.NOT_OPENED),
    OVER_DOSE(Matter.OVER_DOSE);

    private final Matter matter;

    Kind(Matter matter) {
      this.matter = matter;
    }

    public Matter matter() {
      return matter;
    }
  }

  /** What it is about: of each matter there is one alert at a time. */
  public enum Matter {
    PAIN,
    SLIPPING,
    PAIN_RISING,
    SKIPPED_FOR_PAIN,
    HARD_EFFORT,
    NOT_OPENED,
    OVER_DOSE
  }

  public enum Severity {
    RED,
    AMBER
  }

  public enum State {
    OPEN,
    ACKNOWLEDGED,
    SNOOZED,
    RESOLVED
  }

  public static Alert raised(Kind kind, Severity severity, Instant since, String detail) {
    return new Alert(kind, severity, since, detail, State.OPEN, null, null, null, null);
  }

  public Alert judged(
      State next, @Nullable Instant putOffTo, String who, @Nullable String words, Instant at) {
    return new Alert(
        kind,
        severity,
        since,
        detail,
        next,
        putOffTo,
        who,
        words,
        next == State.RESOLVED ? at : null);
  }

  /** The same matter as it is now, judged as it was. */
  public Alert stillAs(Alert before) {
    return new Alert(
        kind,
        severity,
        before.since,
        detail,
        before.state,
        before.until,
        before.by,
        before.note,
        before.endedAt);
  }

  /** Put off no longer. */
  public Alert back() {
    return new Alert(kind, severity, since, detail, State.OPEN, null, by, note, null);
  }

  /** Its cause is gone. */
  public Alert ended(Instant at) {
    return state == State.RESOLVED
        ? this
        : new Alert(kind, severity, since, detail, State.RESOLVED, null, null, note, at);
  }

  /** As the roster shows it, where each byte counts. */
  public Alert brief() {
    return new Alert(kind, severity, since, detail, state, until, null, null, null);
  }
}
