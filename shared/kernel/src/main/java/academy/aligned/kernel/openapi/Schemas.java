package academy.aligned.kernel.openapi;

import academy.aligned.kernel.json.Json;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of records, collected by name as they are met. */
final class Schemas {
  private static final Map<Class<?>, String> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, "string"),
          Map.entry(URI.class, "string"),
          Map.entry(java.time.ZoneId.class, "string"),
          Map.entry(int.class, "integer"),
          Map.entry(Integer.class, "integer"),
          Map.entry(long.class, "integer"),
          Map.entry(Long.class, "integer"),
          Map.entry(double.class, "number"),
          Map.entry(Double.class, "number"),
          Map.entry(BigDecimal.class, "number"),
          Map.entry(boolean.class, "boolean"),
          Map.entry(Boolean.class, "boolean"));

  private final Map<String, ObjectNode> known = new TreeMap<>();
  private final Map<String, Class<?>> owners = new TreeMap<>();

  Map<String, ObjectNode> known() {
    return known;
  }

  ObjectNode of(Type type) {
    return switch (type) {
      case Class<?> plain -> ofClass(plain);
      case ParameterizedType generic -> ofGeneric(generic);
      default -> node();
    };
  }

  private ObjectNode ofGeneric(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (Collection.class.isAssignableFrom(raw)) {
      ObjectNode array = node().put("type", "array");
      array.set("items", of(arguments[0]));
      return array;
    }
    if (Map.class.isAssignableFrom(raw)) {
      ObjectNode map = node().put("type", "object");
      map.set("additionalProperties", of(arguments[1]));
      return map;
    }
    return raw == Optional.class ? of(arguments[0]) : node();
  }

  private ObjectNode ofClass(Class<?> type) {
    if (PLAIN.containsKey(type)) {
      return node().put("type", PLAIN.get(type));
    }
    if (type == Instant.class || type == LocalDate.class) {
      return node()
          .put("type", "string")
          .put("format", type == Instant.class ? "date-time" : "date");
    }
    if (type.isEnum()) {
      ObjectNode values = node().put("type", "string");
      var list = values.putArray("enum");
      Arrays.stream(type.getEnumConstants()).forEach(value -> list.add(value.toString()));
      return values;
    }
    return type.isRecord() ? ofRecord(type) : node();
  }

  private ObjectNode ofRecord(Class<?> type) {
    Optional<RecordComponent> value =
        Arrays.stream(type.getRecordComponents())
            .filter(component -> annotation(component, JsonValue.class) != null)
            .findFirst();
    if (value.isPresent()) {
      return of(value.get().getGenericType());
    }
    String name = name(type);
    if (!known.containsKey(name)) {
      known.put(name, node());
      owners.put(name, type);
      known.put(name, object(type, _ -> true));
    } else if (owners.get(name) != type) {
      throw new IllegalStateException(type + " and " + owners.get(name) + " share a name");
    }
    return node().put("$ref", "#/components/schemas/" + name);
  }

  /** The schema of a record's chosen components, written in place. */
  ObjectNode object(Class<?> type, Predicate<RecordComponent> chosen) {
    ObjectNode object = node().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    var required = Json.MAPPER.createArrayNode();
    for (RecordComponent component : type.getRecordComponents()) {
      if (chosen.test(component) && annotation(component, JsonIgnore.class) == null) {
        properties.set(component.getName(), property(component));
        if (!optional(component)) {
          required.add(component.getName());
        }
      }
    }
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    return object.put("additionalProperties", false);
  }

  ObjectNode property(RecordComponent component) {
    ObjectNode schema = of(component.getGenericType());
    Size size = annotation(component, Size.class);
    if (size != null) {
      boolean list = Collection.class.isAssignableFrom(component.getType());
      schema.put(list ? "minItems" : "minLength", size.min());
      schema.put(list ? "maxItems" : "maxLength", size.max());
    }
    Min min = annotation(component, Min.class);
    if (min != null) {
      schema.put("minimum", min.value());
    }
    Max max = annotation(component, Max.class);
    if (max != null) {
      schema.put("maximum", max.value());
    }
    Pattern pattern = annotation(component, Pattern.class);
    if (pattern != null) {
      schema.put("pattern", pattern.regexp());
    }
    return schema;
  }

  static boolean optional(RecordComponent component) {
    return component.getType() == Optional.class
        || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Annotations of a component land on its field, accessor or type, as each allows. */
  private static <A extends java.lang.annotation.Annotation> @Nullable A annotation(
      RecordComponent component, Class<A> type) {
    for (AnnotatedElement place :
        new AnnotatedElement[] {component, component.getAccessor(), component.getAnnotatedType()}) {
      A found = place.getAnnotation(type);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
  }

  private static ObjectNode node() {
    return Json.MAPPER.createObjectNode();
  }
}
