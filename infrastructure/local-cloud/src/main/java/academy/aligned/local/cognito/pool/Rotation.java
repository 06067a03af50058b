package academy.aligned.local.cognito.pool;

import java.time.Duration;

/**
 * Whether refreshing hands out a new refresh token, and for how long the old one may be sent again
 * by a client that lost the answer.
 */
public record Rotation(boolean enabled, Duration grace) {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  public Rotation {
    if (grace.isNegative() || grace.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("the grace of a rotation is 0 to 60 seconds");
    }
  }

  public static Rotation off() {
    return new Rotation(false, Duration.ZERO);
  }
}
