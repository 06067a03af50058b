package academy.aligned.tenancy.fields;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time zone by its name in the tz database. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TimeZone.Known.class)
public @interface TimeZone {
  String message() default "must be a time zone such as America/Toronto";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  final class Known implements ConstraintValidator<TimeZone, String> {
    private static final Set<String> ALL = ZoneId.getAvailableZoneIds();

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || ALL.contains(value);
    }
  }
}
