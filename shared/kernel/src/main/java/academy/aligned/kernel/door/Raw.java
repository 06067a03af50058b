package academy.aligned.kernel.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field that takes the body as it came, to the last byte: a signature covers that and nothing
 * else, so the door parses none of it. The other fields come from path, query and headers.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Raw {}
