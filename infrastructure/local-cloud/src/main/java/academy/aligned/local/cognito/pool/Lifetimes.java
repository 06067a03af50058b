package academy.aligned.local.cognito.pool;

import java.time.Duration;

/** How long what the pool hands out stays good. */
public record Lifetimes(
    Duration access,
    Duration id,
    Duration refresh,
    Duration session,
    Duration signUpCode,
    Duration resetCode,
    Duration temporaryPassword) {

  /** Cognito's own figures, with the app client's default of three minutes for a sign-in. */
  public static Lifetimes cognitoDefault() {
    return new Lifetimes(
        Duration.ofMinutes(60),
        Duration.ofMinutes(60),
        Duration.ofDays(30),
        Duration.ofMinutes(3),
        Duration.ofHours(24),
        Duration.ofHours(1),
        Duration.ofDays(7));
  }
}
