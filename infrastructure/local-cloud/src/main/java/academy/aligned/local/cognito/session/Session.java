package academy.aligned.local.cognito.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a sign-in. {@code sub} is missing when nobody has the name that was given: such a
 * session asks like any other and is never satisfied. {@code secret} is the hash of the code or the
 * passkey challenge.
 */
public record Session(
    Stage stage,
    String name,
    @Nullable String sub,
    @Nullable String secret,
    int tries,
    Instant expires) {

  Session tried() {
    return new Session(stage, name, sub, secret, tries + 1, expires);
  }

  boolean of(String given) {
    return given.equalsIgnoreCase(name) || given.equals(sub);
  }
}
