package academy.aligned.kernel.door;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.util.Optional;

/** A cookie no script can read; it never leaves its own origin. */
public record Cookie(String name, String value, Duration age) {
  String header() {
    return "%s=%s; Path=/; Max-Age=%d; Secure; HttpOnly; SameSite=Strict"
        .formatted(name, value, age.toSeconds());
  }

  /** An answer that sets a cookie. */
  public interface Setting {
    @JsonIgnore
    Optional<Cookie> cookie();
  }

  /** A field of a request that comes from the cookie of this name, never from the body. */
  @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
  @Retention(RetentionPolicy.RUNTIME)
  public @interface From {
    String value();
  }
}
