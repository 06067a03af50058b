package academy.aligned.tenancy.fields;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A colour as {@code #rrggbb}. */
@NotNull
@Pattern(regexp = "#[0-9a-f]{6}", message = "must be a colour such as #1f6f63, in lower case")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Hex {
  String message() default "must be a colour";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
