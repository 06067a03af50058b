package academy.aligned.testkit.law;

import academy.aligned.kernel.door.Cookie;
import academy.aligned.kernel.door.Header;
import academy.aligned.kernel.door.Raw;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place for a value in a request, and what its type and its constraints ask for.
 *
 * @param path as a problem names it, such as {@code items[0].dose}; empty for the whole request
 * @param marks where the constraints stand
 * @param judged whether validation comes this far; beyond, a handler judges
 */
record Slot(String path, Type type, List<AnnotatedElement> marks, boolean judged) {

  static Slot whole(Class<?> input) {
    return new Slot("", input, List.of(), true);
  }

  Class<?> raw() {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  <A extends Annotation> Optional<A> mark(Class<A> kind) {
    return marks.stream()
        .map(where -> where.getAnnotation(kind))
        .filter(Objects::nonNull)
        .findFirst();
  }

  boolean has(Class<? extends Annotation> kind) {
    return mark(kind).isPresent();
  }

  /** By the contract all that is not nullable has to be there. */
  boolean required() {
    return raw() != Optional.class && !has(Nullable.class);
  }

  /**
   * Whether the request says it elsewhere than in its path, its query or the fields of its body.
   */
  boolean aside() {
    return has(Cookie.From.class) || has(Header.From.class) || has(Raw.class);
  }

  boolean mayBeEmpty() {
    boolean least = mark(Size.class).map(Size::min).orElse(0) > 0;
    return !least && !has(NotBlank.class) && !has(NotEmpty.class);
  }

  /** The fields of the record in this place. */
  List<Slot> fields() {
    boolean reached = judged && (path.isEmpty() || has(Valid.class));
    return Arrays.stream(raw().getRecordComponents())
        .map(component -> field(component, reached))
        .toList();
  }

  private Slot field(RecordComponent component, boolean reached) {
    return new Slot(
        path.isEmpty() ? component.getName() : path + "." + component.getName(),
        component.getGenericType(),
        List.of(component, component.getAccessor(), component.getAnnotatedType()),
        reached);
  }

  /** The first element of the list in this place. */
  Slot element() {
    AnnotatedType of =
        marks.stream()
            .filter(AnnotatedParameterizedType.class::isInstance)
            .map(AnnotatedParameterizedType.class::cast)
            .findFirst()
            .orElseThrow()
            .getAnnotatedActualTypeArguments()[0];
    return new Slot(path + "[0]", of.getType(), List.of(of), judged);
  }

  /** The name alone, such as {@code sets} of {@code items[0].dose.sets}. */
  String name() {
    return path.substring(path.lastIndexOf('.') + 1).replaceFirst("\\[\\d+]$", "");
  }
}
