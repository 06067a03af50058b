package academy.aligned.kernel.openapi;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import tools.jackson.databind.node.ObjectNode;

/** The keywords of JSON Schema that say what a constraint of Jakarta Validation says. */
final class Limits {
  private Limits() {}

  /** Adds what the annotations of a field's, element's or value's type demand of it. */
  static ObjectNode of(AnnotatedElement type, ObjectNode schema) {
    for (Annotation annotation : type.getAnnotations()) {
      add(annotation, schema);
    }
    return schema;
  }

  private static void add(Annotation annotation, ObjectNode schema) {
    switch (annotation) {
      case Size size -> size(size, schema);
      case Min min -> schema.put("minimum", min.value());
      case Max max -> schema.put("maximum", max.value());
      case DecimalMin min -> schema.put("minimum", new BigDecimal(min.value()));
      case DecimalMax max -> schema.put("maximum", new BigDecimal(max.value()));
      case Positive _ -> schema.put("exclusiveMinimum", 0);
      case Pattern pattern -> schema.put("pattern", whole(pattern.regexp()));
      case Email _ -> schema.put("format", "email");
      case NotBlank _ -> schema.put("pattern", "\\S");
      case NotEmpty _ -> schema.put(least(schema), 1);
      default -> composed(annotation, schema);
    }
  }

  /** A constraint of ours that is made of others, such as one that names a pattern. */
  private static void composed(Annotation annotation, ObjectNode schema) {
    Pattern pattern = annotation.annotationType().getAnnotation(Pattern.class);
    if (pattern != null) {
      schema.put("pattern", whole(pattern.regexp()));
    }
  }

  private static void size(Size size, ObjectNode schema) {
    String least = least(schema);
    if (size.min() > 0) {
      schema.put(least, size.min());
    }
    if (size.max() < Integer.MAX_VALUE) {
      schema.put(least.replace("min", "max"), size.max());
    }
  }

  private static String least(ObjectNode schema) {
    return switch (schema.path("type").asString("")) {
      case "array" -> "minItems";
      case "object" -> "minProperties";
      default -> "minLength";
    };
  }

  /** Jakarta matches the whole text, JSON Schema any part of it. */
  private static String whole(String regexp) {
    return "^(?:" + regexp + ")$";
  }
}
