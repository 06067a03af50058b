package academy.aligned.academy.certificate.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typeface that comes with PDFBox: Latin, Greek, Cyrillic and Hebrew letters. It goes into each
 * paper with those of its letters that are used, so that it looks alike everywhere.
 */
public final class Letters {
  private static final String FACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final CmapLookup KNOWN = known();

  private Letters() {}

  /** The first character of a text that cannot be printed. */
  public static OptionalInt missing(String text) {
    return text.codePoints()
        .filter(point -> !visible(point) || KNOWN.getGlyphId(point) == 0)
        .findFirst();
  }

  /** Whether people see it, or at least the room that it takes. */
  static boolean visible(int point) {
    return switch (Character.getType(point)) {
      case Character.FORMAT, Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  /** A text with what we lack replaced: what others wrote must not keep a certificate back. */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .map(point -> !visible(point) || KNOWN.getGlyphId(point) == 0 ? '?' : point)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** A line in the order in which its letters stand on paper, for scripts that run to the left. */
  static String onPaper(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    if (bidi.isLeftToRight()) {
      return line;
    }
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    String[] runs = new String[count];
    for (int i = 0; i < count; i++) {
      String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    return String.join("", runs);
  }

  static PDType0Font in(PDDocument paper) throws IOException {
    try (InputStream face = face()) {
      return PDType0Font.load(paper, face, true);
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
}
