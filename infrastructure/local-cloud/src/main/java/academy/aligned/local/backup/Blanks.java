package academy.aligned.local.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * DynamoDB Local's streams tell an empty map or list without saying which it is. The same row as it
 * is now says it, since a place of a row holds one kind of thing; where it does not, it was a map.
 */
final class Blanks {
  private Blanks() {}

  static boolean in(Map<String, AttributeValue> values) {
    return values.values().stream().anyMatch(Blanks::in);
  }

  private static boolean in(AttributeValue value) {
    return switch (value.type()) {
      case UNKNOWN_TO_SDK_VERSION -> true;
      case M -> in(value.m());
      case L -> value.l().stream().anyMatch(Blanks::in);
      default -> false;
    };
  }

  static Map<String, AttributeValue> filled(
      Map<String, AttributeValue> before, Map<String, AttributeValue> now) {
    Map<String, AttributeValue> filled = new LinkedHashMap<>();
    before.forEach((name, value) -> filled.put(name, filled(value, now.get(name))));
    return filled;
  }

  private static AttributeValue filled(AttributeValue before, @Nullable AttributeValue now) {
    AttributeValue.Type type = before.type();
    if (type == AttributeValue.Type.UNKNOWN_TO_SDK_VERSION) {
      return now != null && now.type() == AttributeValue.Type.L
          ? AttributeValue.fromL(List.of())
          : AttributeValue.fromM(Map.of());
    }
    if (type == AttributeValue.Type.M) {
      return AttributeValue.fromM(
          filled(
              before.m(), now != null && now.type() == AttributeValue.Type.M ? now.m() : Map.of()));
    }
    return type == AttributeValue.Type.L ? list(before.l(), now) : before;
  }

  private static AttributeValue list(List<AttributeValue> before, @Nullable AttributeValue now) {
    List<AttributeValue> beside =
        now != null && now.type() == AttributeValue.Type.L ? now.l() : List.of();
    List<AttributeValue> filled = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      filled.add(filled(before.get(i), i < beside.size() ? beside.get(i) : null));
    }
    return AttributeValue.fromL(filled);
  }
}
