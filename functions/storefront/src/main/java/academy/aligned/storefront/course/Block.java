package academy.aligned.storefront.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a lesson: which fields count follows from its type. */
public record Block(
    Type type,
    @Nullable String text,
    @Nullable Boolean ordered,
    List<String> items,
    @Nullable Tone tone,
    @Nullable String title,
    @Nullable String by,
    @Nullable String exercise,
    @Nullable String dose,
    @Nullable String note) {

  public Block {
    items = Lists.orNone(items);
  }

  public enum Type {
    HEADING,
    TEXT,
    LIST,
    NOTE,
    QUOTE,
    EXERCISE
  }

  public enum Tone {
    TIP,
    CAUTION,
    STOP
  }

  public boolean counted() {
    return Boolean.TRUE.equals(ordered);
  }

  /** {@code side-lying-leg-lift} as a person reads it. */
  public String exerciseName() {
    String words = exercise == null ? "" : exercise.replace('-', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
