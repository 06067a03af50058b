package academy.aligned.kernel.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a request says beside its path and its body. */
public final class Header {
  private Header() {}

  /** A field of a request that comes from the header of this name (lower case), never elsewhere. */
  @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
  @Retention(RetentionPolicy.RUNTIME)
  public @interface From {
    String value();
  }
}
