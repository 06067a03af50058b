package academy.aligned.storefront.icon;

import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;

/**
 * Letters as single strokes in a box one unit high: a function on Lambda has no fonts, and a logo
 * must not depend on which are installed.
 */
final class Glyphs {
  private static final Map<Character, Glyph> ALL = read();

  private Glyphs() {}

  record Glyph(Path2D path, double width) {}

  /** The letter's stroke; a neutral mark for what has none. */
  static Glyph of(char letter) {
    return ALL.getOrDefault(letter, mark());
  }

  static boolean has(char letter) {
    return letter != '*' && ALL.containsKey(letter);
  }

  private static Glyph mark() {
    return java.util.Objects.requireNonNull(ALL.get('*'));
  }

  private static Map<Character, Glyph> read() {
    Map<Character, Glyph> glyphs = new HashMap<>();
    try (Scanner lines =
        new Scanner(
            java.util.Objects.requireNonNull(Glyphs.class.getResourceAsStream("glyphs.txt")),
            java.nio.charset.StandardCharsets.UTF_8)) {
      while (lines.hasNextLine()) {
        Scanner line = new Scanner(lines.nextLine()).useLocale(java.util.Locale.ROOT);
        glyphs.put(line.next().charAt(0), glyph(line));
      }
    }
    return glyphs;
  }

  private static Glyph glyph(Scanner line) {
    double width = line.nextDouble();
    Path2D path = new Path2D.Double();
    while (line.hasNext()) {
      switch (line.next()) {
        case "M" -> path.moveTo(line.nextDouble(), line.nextDouble());
        case "L" -> path.lineTo(line.nextDouble(), line.nextDouble());
        case "C" ->
            path.curveTo(
                line.nextDouble(),
                line.nextDouble(),
                line.nextDouble(),
                line.nextDouble(),
                line.nextDouble(),
                line.nextDouble());
        default -> throw new IllegalStateException("no stroke");
      }
    }
    return new Glyph(path, width);
  }
}
