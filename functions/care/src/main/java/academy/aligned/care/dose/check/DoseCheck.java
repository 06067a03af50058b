package academy.aligned.care.dose.check;

import academy.aligned.care.dose.Dose;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Tells a request's validation what the rules of doses found, field by field. */
public final class DoseCheck implements ConstraintValidator<FitsMode, Dose> {
  @Override
  public boolean isValid(@Nullable Dose dose, ConstraintValidatorContext context) {
    if (dose == null || dose.mode() == null) {
      return true;
    }
    var faults = DoseRules.faults(dose);
    context.disableDefaultConstraintViolation();
    faults.forEach((field, message) -> add(context, field, message));
    return faults.isEmpty();
  }

  private static void add(ConstraintValidatorContext context, String field, String message) {
    var violation = context.buildConstraintViolationWithTemplate(message);
    String[] steps = field.split("\\.", -1);
    var node = violation.addPropertyNode(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      node = node.addPropertyNode(steps[i]);
    }
    node.addConstraintViolation();
  }
}
