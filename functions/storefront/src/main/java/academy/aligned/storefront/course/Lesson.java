package academy.aligned.storefront.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One lesson; only a free one brings what is in it. */
public record Lesson(
    String lesson,
    String title,
    @Nullable String summary,
    Kind kind,
    int minutes,
    boolean free,
    List<Block> blocks,
    @Nullable Film film) {

  public Lesson {
    blocks = Lists.orNone(blocks);
  }

  /** What one does in it. */
  public enum Kind {
    VIDEO("Film"),
    READING("Reading"),
    PRACTICE("Practice"),
    WORKSHEET("Worksheet"),
    QUIZ("Quiz");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /** For a class name in the style sheet. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@code captions} is WebVTT, {@code transcript} the same words to read. */
  public record Film(
      @Nullable String media,
      @Nullable String captions,
      List<Chapter> chapters,
      @Nullable String transcript) {
    public Film {
      chapters = Lists.orNone(chapters);
    }
  }

  public record Chapter(int at, String title) {}

  /** The first exercise in it, whose drawing stands for the lesson. */
  public Optional<String> drawing() {
    return blocks.stream()
        .flatMap(block -> Optional.ofNullable(block.exercise()).stream())
        .findFirst();
  }
}
