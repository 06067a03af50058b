package academy.aligned.academy.studio.imports.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a document with the size of their letters, which plain text does not tell. */
final class Lines extends PDFTextStripper {
  private static final int MOST_LETTERS = 400_000;

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float size;
  private float left;
  private float top;
  private boolean bold;
  private int letters;

  private Lines() throws IOException {
    setSortByPosition(true);
  }

  static List<Line> of(PDDocument document) throws IOException {
    Lines stripper = new Lines();
    stripper.writeText(document, new StringWriter());
    stripper.finishLine();
    return stripper.lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.getFirst();
    if (text.isEmpty()) {
      size = 0;
      left = first.getXDirAdj();
      top = first.getYDirAdj();
      bold = isBold(first);
    }
    for (TextPosition position : positions) {
      size = Math.max(size, position.getFontSizeInPt());
    }
    bold &= isBold(first);
    text.append(word);
    letters += word.length();
    if (letters > MOST_LETTERS) {
      throw PdfReader.tooLong("holds more than %,d letters".formatted(MOST_LETTERS));
    }
  }

  private static boolean isBold(TextPosition position) {
    String name = position.getFont().getName();
    return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    finishLine();
  }

  @Override
  protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
    finishLine();
  }

  private void finishLine() {
    String plain = plain(text.toString()).strip();
    if (!plain.isEmpty()) {
      lines.add(new Line(getCurrentPageNo(), plain, size, bold, left, top));
    }
    text.setLength(0);
  }

  /** Nothing that could not be saved as a lesson's text afterwards. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .map(point -> Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : point)
        .filter(point -> !Character.isISOControl(point))
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .filter(point -> (point & 0xfffe) != 0xfffe)
        .forEach(plain::appendCodePoint);
    return plain.toString().replaceAll(" +", " ");
  }
}
