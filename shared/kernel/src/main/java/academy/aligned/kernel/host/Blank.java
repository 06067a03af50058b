package academy.aligned.kernel.host;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Things of a given shape with as little in them as there can be: lists of one, texts of none. To
 * write one loads all that is needed to write any.
 */
final class Blank {
  /** No answer is nested as deeply; a shape that holds itself ends here. */
  private static final int DEEPEST = 7;

  private static final Map<Class<?>, Object> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, "x"),
          Map.entry(Object.class, "x"),
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(double.class, 1.0),
          Map.entry(Double.class, 1.0),
          Map.entry(boolean.class, true),
          Map.entry(Boolean.class, true),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(LocalDate.class, LocalDate.EPOCH));

  private Blank() {}

  /** Empty where the shape takes nothing so plain. */
  static Optional<Object> of(Class<?> shape) {
    return Optional.ofNullable(value(shape, 0));
  }

  private static @Nullable Object value(Type type, int depth) {
    return type instanceof ParameterizedType holding
        ? several(holding, depth)
        : type instanceof Class<?> one ? single(one, depth) : null;
  }

  private static @Nullable Object several(ParameterizedType holding, int depth) {
    Class<?> holder = (Class<?>) holding.getRawType();
    Type[] of = holding.getActualTypeArguments();
    @Nullable Object first = value(of[0], depth + 1);
    if (holder.isAssignableFrom(List.class)) {
      return first == null ? List.of() : List.of(first);
    }
    if (holder.equals(Set.class)) {
      return first == null ? Set.of() : Set.of(first);
    }
    if (holder.equals(Optional.class)) {
      return Optional.ofNullable(first);
    }
    if (holder.equals(Map.class)) {
      @Nullable Object second = value(of[1], depth + 1);
      return first == null || second == null ? Map.of() : Map.of(first, second);
    }
    return single(holder, depth);
  }

  private static @Nullable Object single(Class<?> shape, int depth) {
    if (PLAIN.containsKey(shape)) {
      return PLAIN.get(shape);
    }
    if (shape.isEnum()) {
      return shape.getEnumConstants()[0];
    }
    if (shape.isSealed()) {
      return Arrays.stream(shape.getPermittedSubclasses())
          .map(one -> value(one, depth + 1))
          .filter(one -> one != null)
          .findFirst()
          .orElse(null);
    }
    return shape.isRecord() && depth < DEEPEST ? record(shape, depth) : null;
  }

  private static @Nullable Object record(Class<?> shape, int depth) {
    RecordComponent[] parts = shape.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(parts).map(part -> value(part.getGenericType(), depth + 1)).toArray();
    try {
      Constructor<?> whole = shape.getDeclaredConstructor(types);
      whole.setAccessible(true);
      return whole.newInstance(values);
    } catch (InvocationTargetException tooPlain) {
      return null;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
