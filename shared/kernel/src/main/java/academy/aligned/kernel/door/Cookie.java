package academy.aligned.kernel.door;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.util.List;

/**
 * A cookie that never leaves its own origin.
 *
 * @param path the folder whose requests carry it
 * @param hidden whether no script can read it, as must be for every secret
 */
public record Cookie(String name, String value, String path, Duration age, boolean hidden) {
  public Cookie(String name, String value, String path, Duration age) {
    this(name, value, path, age, true);
  }

  /** One that every request to the origin carries. */
  public Cookie(String name, String value, Duration age) {
    this(name, value, "/", age);
  }

  /** One that tells scripts something that is no secret. */
  public static Cookie open(String name, String value, Duration age) {
    return new Cookie(name, value, "/", age, false);
  }

  String header() {
    return "%s=%s; Path=%s; Max-Age=%d; Secure; %sSameSite=Strict"
        .formatted(name, value, path, age.toSeconds(), hidden ? "HttpOnly; " : "");
  }

  /** An answer that sets cookies. */
  public interface Setting {
    @JsonIgnore
    List<Cookie> cookies();
  }

  /** A field of a request that comes from the cookie of this name, never from the body. */
  @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
  @Retention(RetentionPolicy.RUNTIME)
  public @interface From {
    String value();
  }
}
