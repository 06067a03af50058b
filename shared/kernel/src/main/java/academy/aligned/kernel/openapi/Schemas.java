package academy.aligned.kernel.openapi;

import academy.aligned.kernel.json.Json;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas of records and enums, collected by name as they are met. What may be absent is said
 * by {@code @Nullable}; a field that is there is never null, an element of a list may be.
 */
final class Schemas {
  private static final Map<Class<?>, String> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, "string"),
          Map.entry(URI.class, "string uri"),
          Map.entry(ZoneId.class, "string"),
          Map.entry(Instant.class, "string date-time"),
          Map.entry(LocalDate.class, "string date"),
          Map.entry(int.class, "integer int32"),
          Map.entry(Integer.class, "integer int32"),
          Map.entry(long.class, "integer int64"),
          Map.entry(Long.class, "integer int64"),
          Map.entry(double.class, "number double"),
          Map.entry(Double.class, "number double"),
          Map.entry(BigDecimal.class, "number"),
          Map.entry(boolean.class, "boolean"),
          Map.entry(Boolean.class, "boolean"));

  private final Map<String, ObjectNode> known = new TreeMap<>();
  private final Map<String, Class<?>> owners = new TreeMap<>();

  Map<String, ObjectNode> known() {
    return known;
  }

  /** What stands where a type is used, with the limits set there. */
  ObjectNode of(AnnotatedType type) {
    return Limits.of(
        type,
        switch (type.getType()) {
          case Class<?> plain -> of(plain);
          case ParameterizedType generic ->
              ofGeneric((Class<?>) generic.getRawType(), (AnnotatedParameterizedType) type);
          default -> node();
        });
  }

  private ObjectNode ofGeneric(Class<?> raw, AnnotatedParameterizedType type) {
    AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
    if (Collection.class.isAssignableFrom(raw)) {
      ObjectNode array = node().put("type", "array");
      array.set("items", element(arguments[0]));
      return array;
    }
    if (Map.class.isAssignableFrom(raw)) {
      ObjectNode map = node().put("type", "object");
      map.set("additionalProperties", element(arguments[1]));
      return map;
    }
    return raw == Optional.class ? of(arguments[0]) : node();
  }

  private ObjectNode element(AnnotatedType type) {
    ObjectNode schema = of(type);
    if (!type.isAnnotationPresent(Nullable.class)) {
      return schema;
    }
    ObjectNode either = node();
    either.putArray("anyOf").add(schema).add(node().put("type", "null"));
    return either;
  }

  ObjectNode of(Class<?> type) {
    if (PLAIN.containsKey(type)) {
      String[] words = PLAIN.get(type).split(" ", 2);
      ObjectNode plain = node().put("type", words[0]);
      return words.length == 1 ? plain : plain.put("format", words[1]);
    }
    Optional<RecordComponent> value = valueOf(type);
    if (value.isPresent()) {
      return of(value.get().getAnnotatedType());
    }
    return type.isRecord() || type.isEnum() ? named(type) : node();
  }

  private static Optional<RecordComponent> valueOf(Class<?> type) {
    return Optional.ofNullable(type.getRecordComponents()).stream()
        .flatMap(Arrays::stream)
        .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
        .findFirst();
  }

  private ObjectNode named(Class<?> type) {
    String name = name(type);
    if (!owners.containsKey(name)) {
      owners.put(name, type);
      known.put(name, type.isEnum() ? values(type) : object(type, _ -> true));
    } else if (owners.get(name) != type) {
      throw new IllegalStateException(type + " and " + owners.get(name) + " share a name");
    }
    return node().put("$ref", "#/components/schemas/" + name);
  }

  private static ObjectNode values(Class<?> type) {
    ObjectNode values = node().put("type", "string");
    var list = values.putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      list.add(Json.MAPPER.valueToTree(constant));
    }
    return values;
  }

  /** The schema of a record's chosen components, written in place. */
  ObjectNode object(Class<?> type, Predicate<RecordComponent> chosen) {
    ObjectNode object = node().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    var required = Json.MAPPER.createArrayNode();
    for (RecordComponent component : type.getRecordComponents()) {
      if (chosen.test(component)
          && !component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
        properties.set(wireName(component), property(component));
        if (!optional(component)) {
          required.add(wireName(component));
        }
      }
    }
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    return object.put("additionalProperties", false);
  }

  ObjectNode property(RecordComponent component) {
    return Limits.of(component, of(component.getAnnotatedType()));
  }

  static boolean optional(RecordComponent component) {
    return component.getType() == Optional.class
        || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  static String wireName(RecordComponent component) {
    JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
    return renamed == null ? component.getName() : renamed.value();
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
  }

  private static ObjectNode node() {
    return Json.MAPPER.createObjectNode();
  }
}
