package academy.aligned.academy.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A paper to print and fill in. */
public record Worksheet(
    @NotNull @Size(max = 120) String title,
    @Size(max = 600) @Nullable String intro,
    @NotNull @Size(max = 20) List<@NotNull @Valid Section> sections) {

  public enum Kind {
    LINES,
    CHECKS,
    TABLE,
    TEXT
  }

  /**
   * One part of it; which fields it has follows from its kind.
   *
   * @param lines to write on
   * @param rows what stands in the first column, or nothing
   */
  public record Section(
      @NotNull @Size(max = 120) String heading,
      @NotNull Kind kind,
      @Size(max = 1200) @Nullable String text,
      @Min(1) @Max(30) @Nullable Integer lines,
      @Size(max = 30) @Nullable List<@NotNull @Size(max = 300) String> items,
      @Size(max = 8) @Nullable List<@NotNull @Size(max = 60) String> columns,
      @Size(max = 40) @Nullable List<@NotNull @Size(max = 120) String> rows) {

    public int ruled() {
      return Objects.requireNonNullElse(lines, 0);
    }

    public List<String> checks() {
      return Objects.requireNonNullElse(items, List.of());
    }

    public List<String> across() {
      return Objects.requireNonNullElse(columns, List.of());
    }

    public List<String> down() {
      return Objects.requireNonNullElse(rows, List.of());
    }
  }
}
