package academy.aligned.academy.learning.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is in one lesson. Marks of two devices join into the same one in any order, and
 * however often: each field only ever grows.
 *
 * @param seconds how far into the film
 * @param length of the film, as a player measured it; 0 where there is none
 * @param doneAt when she first was done
 * @param seenAt when she last was there
 * @param score the best of her finished attempts, for a quiz
 * @param clean whether she passed the quiz at the first attempt; null before that was over
 */
public record Mark(
    int seconds,
    int length,
    @Nullable Instant doneAt,
    @Nullable Instant seenAt,
    @Nullable Integer score,
    @Nullable Boolean clean) {
  public static final Mark NONE = new Mark(0, 0, null, null, null, null);

  public static Mark seen(int seconds, int length, Instant at) {
    return new Mark(length > 0 ? Math.min(seconds, length) : seconds, length, null, at, null, null);
  }

  /** The same mark, done then. */
  public Mark doneAt(Instant at) {
    return new Mark(seconds, length, at, at, score, clean);
  }

  /** An attempt at a quiz that was finished; only the first can make it clean. */
  public static Mark attempted(int score, boolean passed, boolean first, Instant at) {
    return new Mark(0, 0, null, at, score, first ? passed : null);
  }

  public boolean done() {
    return doneAt != null;
  }

  /** Whether nine tenths of the film were watched. */
  boolean watched() {
    return length > 0 && seconds * 10L >= length * 9L;
  }

  public Mark join(Mark other) {
    return new Mark(
        Math.max(seconds, other.seconds),
        Math.max(length, other.length),
        earlier(doneAt, other.doneAt),
        later(seenAt, other.seenAt),
        greater(score, other.score),
        clean == null ? other.clean : clean);
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  private static @Nullable Integer greater(@Nullable Integer one, @Nullable Integer other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Math.max(one, other);
  }
}
