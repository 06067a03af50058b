package academy.aligned.kernel.json;

import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.problem.Problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Turns what came over the wire into a checked record, or a Problem that names the field. */
public final class Binding {
  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class);

  private Binding() {}

  /** Reads a JSON object; an empty text is an empty object. */
  public static ObjectNode object(String text) {
    if (text.isBlank()) {
      return Json.MAPPER.createObjectNode();
    }
    try {
      if (Strict.MAPPER.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException unreadable) {
      throw Problem.notHere(
          "unreadable",
          400,
          "The body cannot be read as JSON" + where(unreadable) + ".",
          "Send one JSON object, each field once.");
    }
    throw Problem.notHere(
        "unreadable", 400, "The body is not a JSON object.", "Send one JSON object.");
  }

  private static String where(JacksonException unreadable) {
    var at = unreadable.getLocation();
    return at == null || at.getLineNr() < 1
        ? ""
        : ": line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** Binds {@code fields} over {@code body}: what the path says wins over what the body says. */
  public static <I> I bind(ObjectNode body, Map<String, String> fields, Class<I> type) {
    fields.forEach(body::put);
    for (RecordComponent component : type.getRecordComponents()) {
      String text = fields.getOrDefault(component.getName(), "");
      if (WHOLE.contains(component.getType()) && NUMBER.matcher(text).matches()) {
        body.put(component.getName(), Long.parseLong(text));
      }
    }
    PlainText.require(body);
    try {
      return checked(Strict.MAPPER.treeToValue(body, type));
    } catch (JacksonException unfit) {
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
            .toList());
  }

  private static FieldError fieldError(ConstraintViolation<?> violation) {
    return new FieldError(path(violation.getPropertyPath()), Words.of(violation));
  }

  private static String path(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .filter(node -> node.getName() != null && !node.getName().startsWith("<"))
        .map(Path.Node::toString)
        .collect(Collectors.joining("."));
  }

  private static Problem asProblem(JacksonException unfit) {
    if (unfit.getCause() instanceof Problem problem) {
      return problem;
    }
    String path = path(unfit);
    return Problem.invalid(List.of(new FieldError(path, Words.of(unfit))), Words.mend(path, unfit));
  }

  private static String path(JacksonException unfit) {
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
        : "." + PlainText.shown(step.getPropertyName());
  }
}
