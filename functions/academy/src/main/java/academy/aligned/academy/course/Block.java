package academy.aligned.academy.course;

import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a lesson. Which fields it has follows from its type; a draft may still lack some.
 *
 * @param title of a note
 * @param by whom a quote is from
 * @param exercise of the library
 * @param note why the exercise is here, or how to change it
 */
public record Block(
    @NotNull Type type,
    @Size(max = 4000) @Nullable String text,
    @Nullable Boolean ordered,
    @Size(max = 40) @Nullable List<@NotNull @Size(max = 500) String> items,
    @Nullable Tone tone,
    @Size(max = 120) @Nullable String title,
    @Size(max = 120) @Nullable String by,
    @Pattern(regexp = Slug.SHAPE, message = "must be an exercise of the library")
        @Nullable String exercise,
    @Size(max = 200) @Nullable String dose,
    @Size(max = 600) @Nullable String note) {

  public enum Type {
    HEADING,
    TEXT,
    LIST,
    NOTE,
    QUOTE,
    EXERCISE
  }

  /** How urgent a note is. */
  public enum Tone {
    TIP,
    CAUTION,
    STOP
  }

  public static Block of(Type type, String text) {
    return new Block(type, text, null, null, null, null, null, null, null, null);
  }

  public static Block list(boolean ordered, List<String> items) {
    return new Block(Type.LIST, null, ordered, items, null, null, null, null, null, null);
  }

  /** The items of a list, none where there are none. */
  public List<String> lines() {
    return Objects.requireNonNullElse(items, List.of());
  }
}
