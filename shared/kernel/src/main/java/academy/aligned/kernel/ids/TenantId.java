package academy.aligned.kernel.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A practice, or the platform itself. Twelve characters {@code [a-z0-9]}: of fixed length, so that
 * no id is the beginning of another and a key prefix can never reach a neighbour.
 */
public record TenantId(@JsonValue String value) {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{12}");

  /** The platform's own tenant: marketing, sign-up, academy. */
  public static final TenantId PLATFORM = new TenantId("platform0000");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TenantId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("must be 12 characters of a–z and 0–9");
    }
  }

  /** The id in a text that anybody may have written. */
  public static Optional<TenantId> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new TenantId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
