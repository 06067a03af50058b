package academy.aligned.care.dose;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long a dose takes, as the phone reckons too (rule 12 of the contract). */
public final class DoseTime {
  private static final int REP_SEC = 3;
  private static final int LOWER_AND_LIFT_SEC = 2;
  private static final int BREATH_SEC = 6;
  private static final int FREE_SEC = 120;
  private static final int REST_SEC = 30;

  private DoseTime() {}

  /** Seconds of one session, rests between its sets included. */
  public static int secondsASession(Dose dose) {
    int set = secondsASet(dose);
    int extra = or(dose.extraSetsWeakSide(), 0);
    int sides = dose.side() == Side.AFFECTED_FIRST ? 2 : 1;
    int rests = (dose.setsASession() - 1) * or(dose.restBetweenSetsSec(), REST_SEC);
    return set * dose.sets() * sides + set * extra + rests;
  }

  private static int secondsASet(Dose dose) {
    int count = or(dose.repsMax(), or(dose.reps(), 1));
    int rests = Math.max(0, count - 1) * or(dose.restBetweenRepsSec(), 0);
    return switch (dose.mode()) {
      case REPS -> count * Math.max(1, tempo(dose.tempo())) + rests;
      case HOLD -> count * or(dose.holdSec(), 0) + rests;
      case REPS_WITH_HOLD -> count * (LOWER_AND_LIFT_SEC + or(dose.holdSec(), 0)) + rests;
      case TIME, AMRAP -> or(dose.durationSec(), 0);
      case DISTANCE -> or(dose.distanceM(), 0);
      case BREATHS -> or(dose.breaths(), 0) * BREATH_SEC;
      case FREE -> FREE_SEC;
    };
  }

  private static int tempo(@Nullable String tempo) {
    return tempo == null
        ? REP_SEC
        : Arrays.stream(tempo.split("-", -1)).mapToInt(Integer::parseInt).sum();
  }

  private static int or(@Nullable Integer value, int otherwise) {
    return Objects.requireNonNullElse(value, otherwise);
  }
}
