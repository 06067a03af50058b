package academy.aligned.academy.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What anybody may know of a certificate: whether it holds, and nothing else. */
public record Vouching(State state) {

  public enum State {
    VALID,
    REVOKED
  }

  /** Which certificate. */
  public record Asked(@NotNull @Pattern(regexp = "[0-9a-f]{32}") String certificate) {}
}
