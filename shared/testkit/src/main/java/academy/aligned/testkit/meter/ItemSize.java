package academy.aligned.testkit.meter;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Bytes of a row as DynamoDB counts them ("DynamoDB item sizes and formats"). */
public final class ItemSize {
  private static final int CONTAINER = 3;
  private static final int LONGEST_NUMBER = 21;

  private ItemSize() {}

  /** The names in UTF-8, and the values. */
  public static int of(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(field -> utf8(field.getKey()) + of(field.getValue()))
        .sum();
  }

  /** Request units: {@code unit} is 1 KB for a write and 4 KB for a read; nothing costs one. */
  static int units(int bytes, int unit) {
    return Math.max(1, (bytes + unit - 1) / unit);
  }

  private static int of(AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8(value.s());
      case N -> number(value.n());
      case B -> value.b().asByteArrayUnsafe().length;
      case SS -> value.ss().stream().mapToInt(ItemSize::utf8).sum();
      case NS -> value.ns().stream().mapToInt(ItemSize::number).sum();
      case BS -> value.bs().stream().mapToInt(bytes -> bytes.asByteArrayUnsafe().length).sum();
      case M -> CONTAINER + value.m().size() + of(value.m());
      case L -> CONTAINER + value.l().size() + each(value.l());
      case BOOL, NUL -> 1;
      default -> throw new IllegalArgumentException("no size is known for " + value.type());
    };
  }

  private static int each(Collection<AttributeValue> values) {
    return values.stream().mapToInt(ItemSize::of).sum();
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** A byte for two digits, counted in pairs about the point, one more, and one for a minus. */
  private static int number(String text) {
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    if (number.signum() == 0) {
      return 1;
    }
    int digits = number.precision() + Math.floorMod(number.scale(), 2);
    int size = (digits + 1) / 2 + 1 + (number.signum() < 0 ? 1 : 0);
    return Math.min(size, LONGEST_NUMBER);
  }
}
