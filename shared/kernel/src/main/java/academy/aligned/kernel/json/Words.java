package academy.aligned.kernel.json;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a field, in words for the person who filled it in. */
final class Words {
  private Words() {}

  static String of(RuntimeException unfit) {
    @Nullable Throwable cause = unfit.getCause();
    return switch (unfit) {
      case UnrecognizedPropertyException _ -> "is not a field of this request";
      case InputCoercionException _ -> "is far out of range";
      case RuntimeException _
          when cause instanceof IllegalArgumentException wrong && wrong.getMessage() != null ->
          wrong.getMessage();
      case MismatchedInputException other when other.getTargetType() != null ->
          "must be " + wanted(other.getTargetType());
      default -> "is of another type than asked for";
    };
  }

  /** What to do about it. */
  static String mend(String path, RuntimeException unfit) {
    return unfit instanceof UnrecognizedPropertyException
        ? "Leave " + path + " out and send it again."
        : "Change " + path + " and send it again.";
  }

  private static String wanted(Class<?> type) {
    if (type == LocalDate.class) {
      return "a day such as 2027-04-05, between 1900 and 2199";
    }
    if (type == Instant.class) {
      return "a moment such as 2027-04-05T09:00:00Z, between 1900 and 2199";
    }
    if (type == ZoneId.class) {
      return "a time zone such as Europe/Berlin";
    }
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return type == String.class || isText(type) ? "a text" : number(type);
  }

  private static boolean isText(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
  }

  private static String number(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type == double.class || type == Double.class) {
      return "a number";
    }
    return type.isPrimitive() || Number.class.isAssignableFrom(type)
        ? "a whole number"
        : "an object";
  }

  /** The constraint's own words; a size is worded by what it is the size of. */
  static String of(ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor().getAnnotation();
    return constraint instanceof Size size && violation.getMessageTemplate().startsWith("{")
        ? "must have " + bounds(size) + unit(violation.getInvalidValue())
        : violation.getMessage();
  }

  private static String bounds(Size size) {
    if (size.min() == 0) {
      return "at most " + size.max();
    }
    return size.max() == Integer.MAX_VALUE
        ? "at least " + size.min()
        : size.min() + " to " + size.max();
  }

  private static String unit(@Nullable Object value) {
    return value instanceof CharSequence ? " characters" : " entries";
  }
}
