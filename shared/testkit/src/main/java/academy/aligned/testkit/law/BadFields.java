package academy.aligned.testkit.law;

import academy.aligned.kernel.json.Json;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** All that can be wrong with the value in one place, told by its type and constraints. */
final class BadFields {
  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class);
  private static final Set<Class<?>> REAL = Set.of(double.class, Double.class, BigDecimal.class);
  private static final Set<Class<?>> FLAG = Set.of(boolean.class, Boolean.class);
  private static final int TOO_MANY = 5_000;

  private final Slot slot;
  private final List<Twist> twists = new ArrayList<>();

  private BadFields(Slot slot) {
    this.slot = slot;
  }

  static List<Twist> of(Slot slot, @Nullable JsonNode good) {
    BadFields bad = new BadFields(slot);
    bad.absence();
    bad.byType(good);
    return bad.twists;
  }

  private void absence() {
    boolean element = slot.path().endsWith("]");
    if (!element) {
      twists.add(new Twist("missing", slot, null, !slot.required()));
    }
    twists.add(new Twist("null", slot, Json.MAPPER.nullNode(), !slot.required() && !element));
  }

  private void byType(@Nullable JsonNode good) {
    Class<?> type = slot.raw();
    if (isText(type)) {
      wrong(5, 0.5, true, Map.of(), List.of());
      text(type);
    } else if (WHOLE.contains(type)) {
      wrong("three", "", 1.5, true, Map.of(), List.of());
      whole();
    } else if (REAL.contains(type)) {
      wrong("three", "", true, Map.of(), List.of());
      must("beyond all bounds", new BigDecimal("1e400"));
      slot.mark(DecimalMax.class)
          .ifPresent(max -> must("too large", new BigDecimal(max.value()).add(BigDecimal.ONE)));
      may("negative", -0.5);
    } else if (FLAG.contains(type)) {
      wrong("yes", "", 1, Map.of(), List.of());
    } else if (Collection.class.isAssignableFrom(type)) {
      wrong("x", 5, true, Map.of("a", 1));
      list(good);
    } else {
      wrong("x", 5, true, List.of());
      if (!slot.mayBeEmpty()) {
        must("an empty object", Map.of());
      }
    }
  }

  /** What travels as a text: dates, enums, and ids of one component. */
  static boolean isText(Class<?> type) {
    return type == String.class
        || type.isEnum()
        || type == ZoneId.class
        || type == Instant.class
        || type == LocalDate.class
        || (type.isRecord()
            && Arrays.stream(type.getRecordComponents())
                .anyMatch(
                    component -> component.getAccessor().isAnnotationPresent(JsonValue.class)));
  }

  private void wrong(Object... values) {
    for (Object value : values) {
      must("of another type: " + value, value);
    }
  }

  private void text(Class<?> type) {
    Samples.BROKEN.forEach(this::must);
    if (type != String.class) {
      must("nonsense", "nonsense");
      must("empty", "");
    }
    int most = slot.mark(Size.class).map(Size::max).orElse(Integer.MAX_VALUE);
    must("too long", most > 2_000_000 ? Samples.LONG : "x".repeat(most + 1));
    slot.mark(Size.class)
        .filter(size -> size.min() > 1)
        .ifPresent(size -> must("too short", "x".repeat(size.min() - 1)));
    if (slot.has(NotBlank.class)) {
      must("empty", "");
      must("blank", " \t ");
    }
    if (slot.has(Pattern.class) || slot.has(Email.class)) {
      must("of another shape", "☃ @ ☃");
    }
    if (type == String.class) {
      Samples.ODD.forEach(odd -> may("odd: " + odd, odd));
    } else if (type == Instant.class || type == LocalDate.class) {
      Samples.OUT_OF_TIME.forEach(when -> must("out of time: " + when, when));
      Samples.LONG_AGO.forEach(when -> may("long ago or far ahead: " + when, when));
    }
  }

  private void whole() {
    must("huge", new BigInteger("99999999999999999999"));
    must("longer than any number", BigInteger.TEN.pow(1200));
    must("beyond all bounds", new BigDecimal("1e400"));
    slot.mark(Min.class)
        .ifPresentOrElse(
            min -> must("too small", min.value() - 1), () -> may("very small", Integer.MIN_VALUE));
    slot.mark(Max.class)
        .ifPresentOrElse(
            max -> must("too large", max.value() + 1), () -> may("very large", Integer.MAX_VALUE));
  }

  private void list(@Nullable JsonNode good) {
    if (!slot.mayBeEmpty()) {
      must("empty", List.of());
    }
    if (good != null && !good.isEmpty()) {
      int most = slot.mark(Size.class).map(Size::max).orElse(TOO_MANY);
      ArrayNode many = Json.MAPPER.createArrayNode();
      for (int i = 0; i <= most; i++) {
        many.add(good.get(0));
      }
      must("too many", many);
      may("the same twice", Json.MAPPER.createArrayNode().add(good.get(0)).add(good.get(0)));
    }
  }

  private void must(String what, Object value) {
    twists.add(new Twist(what, slot, Json.MAPPER.valueToTree(value), false));
  }

  private void may(String what, Object value) {
    twists.add(new Twist(what, slot, Json.MAPPER.valueToTree(value), true));
  }
}
