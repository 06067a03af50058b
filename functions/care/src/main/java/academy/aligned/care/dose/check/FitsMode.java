package academy.aligned.care.dose.check;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The dose states what its mode counts, and its schedule does not contradict itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DoseCheck.class)
public @interface FitsMode {
  String message() default "does not fit its mode";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
