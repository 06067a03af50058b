package academy.aligned.tenancy.identity.cognito;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.document.Document;

/** The SDK's documents as plain maps, and back. */
final class Documents {
  private Documents() {}

  static Map<String, Object> map(Document document) {
    Map<String, Object> map = new LinkedHashMap<>();
    document.asMap().forEach((name, value) -> map.put(name, plain(value)));
    return map;
  }

  private static Object plain(Document value) {
    if (value.isMap()) {
      return map(value);
    }
    if (value.isList()) {
      return value.asList().stream().map(Documents::plain).toList();
    }
    if (value.isNumber()) {
      return value.asNumber().bigDecimalValue();
    }
    return value.isBoolean() ? value.asBoolean() : value.isNull() ? "" : value.asString();
  }

  static Document document(@Nullable Object value) {
    return switch (value) {
      case null -> Document.fromNull();
      case Map<?, ?> map -> {
        Map<String, Document> fields = new LinkedHashMap<>();
        map.forEach((name, field) -> fields.put(String.valueOf(name), document(field)));
        yield Document.fromMap(fields);
      }
      case List<?> list -> Document.fromList(list.stream().map(Documents::document).toList());
      case Boolean flag -> Document.fromBoolean(flag);
      case Number number -> Document.fromNumber(number.toString());
      default -> Document.fromString(value.toString());
    };
  }
}
