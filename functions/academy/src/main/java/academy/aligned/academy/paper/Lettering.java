package academy.aligned.academy.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one typeface of our papers: what it can draw, how wide that is, where lines break. It goes
 * into each paper with those of its letters that are used, so that it looks alike everywhere.
 */
public final class Lettering {
  private static final String FACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float UNIT = 1000;
  private static final CmapLookup KNOWN = known();

  private final PDType0Font font;

  private Lettering(PDType0Font font) {
    this.font = font;
  }

  /** Embeds the letters that the document will use, and no others. */
  public static Lettering in(PDDocument document) throws IOException {
    try (InputStream face = face()) {
      return new Lettering(PDType0Font.load(document, face, true));
    }
  }

  private static InputStream face() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FACE), FACE);
  }

  private static CmapLookup known() {
    try (InputStream face = face();
        TrueTypeFont font =
            new TTFParser().parse(new RandomAccessReadBuffer(face.readAllBytes()))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The first character of a text that cannot be printed. */
  public static OptionalInt missing(String text) {
    return text.codePoints().filter(point -> !drawn(point)).findFirst();
  }

  /** Whether people see it, or at least the room that it takes. */
  public static boolean visible(int point) {
    return switch (Character.getType(point)) {
      case Character.FORMAT, Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  private static boolean drawn(int point) {
    return visible(point) && KNOWN.getGlyphId(point) != 0;
  }

  /** The text with a mark in place of every sign that the typeface does not have. */
  public static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .map(point -> drawn(point) ? point : '?')
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  public PDType0Font font() {
    return font;
  }

  public float width(String printable, float size) throws IOException {
    return font.getStringWidth(printable) / UNIT * size;
  }

  /** The text in lines that are no wider than this; a longer word is cut. */
  public List<String> lines(String text, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      wrap(printable(paragraph).strip(), size, width, lines);
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
