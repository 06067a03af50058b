package academy.aligned.storefront.icon;

import academy.aligned.storefront.icon.Glyphs.Glyph;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first letters of a practice's name, for one that has no logo. */
record Monogram(String letters) {
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
  private static final Set<String> SMALL = Set.of("the", "and", "of", "for", "de", "la", "le");
  private static final double GAP = 0.24;
  private static final double WEIGHT = 0.135;

  static Monogram of(String name) {
    List<String> words =
        WORDS
            .splitAsStream(name.strip())
            .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
            .map(Monogram::plain)
            .filter(word -> !word.isEmpty() && Glyphs.has(word.charAt(0)))
            .limit(2)
            .toList();
    String letters = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return new Monogram(letters.isEmpty() ? "*" : letters);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT);
  }

  /** The letters around the middle, as large as fits into a circle of this radius. */
  Shape within(double middle, double radius) {
    double width = width();
    double scale = 2 * radius / Math.hypot(width + WEIGHT, 1 + WEIGHT);
    Area area = new Area();
    double x = 0;
    for (int at = 0; at < letters.length(); at++) {
      Glyph glyph = Glyphs.of(letters.charAt(at));
      var stroke = new BasicStroke((float) WEIGHT, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
      Shape outline = stroke.createStrokedShape(glyph.path());
      area.add(
          new Area(AffineTransform.getTranslateInstance(x, 0).createTransformedShape(outline)));
      x += glyph.width() + GAP;
    }
    AffineTransform place = AffineTransform.getTranslateInstance(middle, middle);
    place.scale(scale, scale);
    place.translate(-width / 2, -0.5);
    return place.createTransformedShape(area);
  }

  private double width() {
    double strokes = letters.chars().mapToDouble(letter -> Glyphs.of((char) letter).width()).sum();
    return strokes + GAP * (letters.length() - 1);
  }
}
