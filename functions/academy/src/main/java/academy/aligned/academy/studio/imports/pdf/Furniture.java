package academy.aligned.academy.studio.imports.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes away what a page repeats at its head and foot, and numbers of pages. */
final class Furniture {
  private static final int FEW = 3;

  private final Map<Integer, Line> heads = new HashMap<>();
  private final Map<Integer, Line> feet = new HashMap<>();
  private final Map<String, Set<Integer>> seen = new HashMap<>();
  private final int pages;

  private Furniture(List<Line> lines, int pages) {
    this.pages = pages;
    for (Line line : lines) {
      heads.putIfAbsent(line.page(), line);
      feet.put(line.page(), line);
      seen.computeIfAbsent(shape(line), _ -> new HashSet<>()).add(line.page());
    }
  }

  static List<Line> removed(List<Line> lines, int pages) {
    List<Line> text = lines.stream().filter(line -> !number(line.text())).toList();
    Furniture furniture = new Furniture(text, pages);
    return text.stream().filter(line -> !furniture.holds(line)).toList();
  }

  private boolean holds(Line line) {
    boolean outermost = line.equals(heads.get(line.page())) || line.equals(feet.get(line.page()));
    int on = seen.getOrDefault(shape(line), Set.of()).size();
    return outermost && on >= FEW && on * 2 > pages;
  }

  private static boolean number(String text) {
    return text.matches("(?i)(page |seite |p\\. ?)?\\d{1,4}( ?(/|of|von) ?\\d{1,4})?");
  }

  /** The same text at the same height, whatever numbers are in it. */
  private static String shape(Line line) {
    return Math.round(line.top()) + " " + line.text().replaceAll("\\d+", "#");
  }
}
