package academy.aligned.kernel.json;

import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.problem.Problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ObjectNode;

/** Turns what came over the wire into a checked record, or a Problem that names the field. */
public final class Binding {
  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private Binding() {}

  /** Reads a JSON object; an empty text is an empty object. */
  public static ObjectNode object(String text) {
    if (text.isBlank()) {
      return Json.MAPPER.createObjectNode();
    }
    try {
      if (Json.MAPPER.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (StreamReadException unreadable) {
      throw Problem.notHere(
          "unreadable", 400, "The body is not JSON: " + where(unreadable), "Send a JSON object.");
    }
    throw Problem.notHere("unreadable", 400, "The body is not an object.", "Send a JSON object.");
  }

  private static String where(StreamReadException unreadable) {
    var at = unreadable.getLocation();
    return at == null ? "unreadable" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** Binds {@code fields} over {@code body}: what the path says wins over what the body says. */
  public static <I> I bind(ObjectNode body, Map<String, String> fields, Class<I> type) {
    fields.forEach(body::put);
    try {
      return checked(Json.MAPPER.treeToValue(body, type));
    } catch (DatabindException unfit) {
      throw asProblem(unfit);
    }
  }

  private static <I> I checked(I input) {
    var violations = VALIDATOR.validate(input);
    if (violations.isEmpty()) {
      return input;
    }
    throw Problem.invalid(
        violations.stream()
            .map(Binding::fieldError)
            .sorted(Comparator.comparing(FieldError::field))
            .toList(),
        null);
  }

  private static FieldError fieldError(ConstraintViolation<?> violation) {
    return new FieldError(path(violation.getPropertyPath()), violation.getMessage());
  }

  private static String path(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .filter(node -> node.getName() != null && !node.getName().startsWith("<"))
        .map(Path.Node::toString)
        .collect(Collectors.joining("."));
  }

  private static Problem asProblem(DatabindException unfit) {
    if (unfit.getCause() instanceof Problem problem) {
      return problem;
    }
    return Problem.invalid(List.of(new FieldError(path(unfit), reason(unfit))), null);
  }

  private static String path(DatabindException unfit) {
    String path =
        unfit.getPath().stream()
            .map(Binding::step)
            .collect(Collectors.joining())
            .replaceFirst("^\\.", "");
    return path.isEmpty() ? "body" : path;
  }

  private static String step(JacksonException.Reference step) {
    return step.getPropertyName() == null
        ? "[" + step.getIndex() + "]"
        : "." + step.getPropertyName();
  }

  private static String reason(DatabindException unfit) {
    @Nullable Throwable cause = unfit.getCause();
    return switch (unfit) {
      case UnrecognizedPropertyException _ -> "is not a field of this request";
      case InvalidFormatException format when format.getTargetType().isEnum() ->
          "must be one of "
              + Arrays.stream(format.getTargetType().getEnumConstants())
                  .map(Object::toString)
                  .collect(Collectors.joining(", "));
      case InvalidFormatException format when format.getTargetType() == ZoneId.class ->
          "must be a time zone such as Europe/Berlin";
      case InvalidFormatException format ->
          "must be a " + format.getTargetType().getSimpleName() + " (ISO-8601 for times)";
      default ->
          cause instanceof IllegalArgumentException wrong && wrong.getMessage() != null
              ? wrong.getMessage()
              : "has the wrong type";
    };
  }
}
