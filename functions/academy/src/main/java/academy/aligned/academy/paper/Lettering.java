package academy.aligned.academy.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one typeface of our papers: what it can draw, how wide that is, where lines break. */
public final class Lettering {
  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float UNIT = 1000;

  private final PDType0Font font;
  private final CmapLookup glyphs;

  private Lettering(PDType0Font font, CmapLookup glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  /** Embeds the letters that the document will use, and no others. */
  public static Lettering in(PDDocument document) throws IOException {
    try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE))) {
      TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
      return new Lettering(PDType0Font.load(document, face, true), face.getUnicodeCmapLookup());
    }
  }

  public PDType0Font font() {
    return font;
  }

  /** The text with a mark in place of every sign that the typeface does not have. */
  public String drawable(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .map(point -> glyphs.getGlyphId(point) == 0 ? '?' : point)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  public float width(String drawable, float size) throws IOException {
    return font.getStringWidth(drawable) / UNIT * size;
  }

  /** The text in lines that are no wider than this; a longer word is cut. */
  public List<String> lines(String text, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      wrap(drawable(paragraph).strip(), size, width, lines);
    }
    return lines;
  }

  private void wrap(String paragraph, float size, float width, List<String> lines)
      throws IOException {
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= width) {
        line.replace(0, line.length(), longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      line.replace(0, line.length(), cut(word, size, width, lines));
    }
    lines.add(line.toString());
  }

  /** Breaks a word that no line holds, and answers its last piece. */
  private String cut(String word, float size, float width, List<String> lines) throws IOException {
    String rest = word;
    while (width(rest, size) > width) {
      int fits = rest.offsetByCodePoints(0, 1);
      while (width(rest.substring(0, rest.offsetByCodePoints(fits, 1)), size) <= width) {
        fits = rest.offsetByCodePoints(fits, 1);
      }
      lines.add(rest.substring(0, fits));
      rest = rest.substring(fits);
    }
    return rest;
  }
}
