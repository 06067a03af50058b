package academy.aligned.academy.studio.imports.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which letters are headings, told by their size: most of a document is in the size of its body.
 *
 * @param body the size that most letters have
 * @param chapter the size that divides the document; 0 for one that is not divided
 * @param title what stands alone above all of it
 */
record Ranks(float body, float chapter, Optional<String> title, float titleSize) {
  private static final float LARGER = 1.14f;
  private static final int LONGEST_HEADING = 140;

  static Ranks of(List<Line> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(half(line.size()), line.text().length(), Integer::sum));
    float body =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(10f);
    TreeMap<Float, List<Line>> larger =
        lines.stream()
            .filter(line -> line.size() >= body * LARGER)
            .filter(line -> line.text().length() <= LONGEST_HEADING)
            .collect(
                Collectors.groupingBy(
                    line -> half(line.size()), TreeMap::new, Collectors.toList()));
    float chapter =
        larger.descendingMap().entrySet().stream()
            .filter(
                size ->
                    size.getValue().stream().map(Line::page).distinct().count() > 1
                        || size.getValue().size() > 2)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(larger.size() == 1 ? larger.firstKey() : 0f);
    float top = larger.isEmpty() || larger.lastKey() <= chapter ? 0 : larger.lastKey();
    Optional<String> title =
        top == 0
            ? Optional.empty()
            : Optional.of(
                larger.get(top).stream().map(Line::text).collect(Collectors.joining(" ")));
    return new Ranks(body, chapter, title, top);
  }

  private static float half(float size) {
    return Math.round(size * 2) / 2f;
  }

  boolean isTitle(Line line) {
    return titleSize > 0 && half(line.size()) >= titleSize;
  }

  boolean isChapter(Line line) {
    return chapter > 0
        && half(line.size()) >= chapter
        && !isTitle(line)
        && line.text().length() <= LONGEST_HEADING;
  }

  /** A smaller heading within a chapter. */
  boolean isHeading(Line line) {
    boolean larger = line.size() >= body * LARGER;
    boolean bold = line.bold() && line.text().length() <= 80 && !line.text().endsWith(".");
    return !line.item() && line.text().length() <= LONGEST_HEADING && (larger || bold);
  }
}
