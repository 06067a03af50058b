package academy.aligned.academy.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A4 paper that is written from top to bottom and goes on to a next page by itself. Distances are
 * from the edge where its lines begin, which in some languages is the right one.
 */
final class Sheet implements AutoCloseable {
  static final float MARGIN = 56;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float ACROSS = PDRectangle.A4.getWidth();
  private static final float TOP = PDRectangle.A4.getHeight() - 64;
  private static final float BOTTOM = 72;
  private static final float LEADING = 1.4f;

  private final PDDocument document = new PDDocument();
  private final Direction direction;
  private final Lettering letters;
  private PDPageContentStream page;
  private float y;

  Sheet(Direction direction) throws IOException {
    this.direction = direction;
    this.letters = Lettering.in(document);
    this.page = turn();
  }

  PDDocument document() {
    return document;
  }

  Lettering letters() {
    return letters;
  }

  private PDPageContentStream turn() throws IOException {
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    y = TOP;
    PDPageContentStream drawing = new PDPageContentStream(document, next);
    drawing.setNonStrokingColor(Tint.TEAL.color());
    drawing.addRect(0, PDRectangle.A4.getHeight() - 14, ACROSS, 14);
    drawing.fill();
    return drawing;
  }

  /** Goes on to the next page unless this much is left. */
  void need(float height) throws IOException {
    if (y - height < BOTTOM) {
      page.close();
      page = turn();
    }
  }

  void space(float height) {
    y -= height;
  }

  /** Writes a paragraph, and goes below it. */
  void text(String text, float size, Tint tint, float indent) throws IOException {
    for (String line : letters.lines(text, size, WIDTH - indent)) {
      need(size * LEADING);
      y -= size * LEADING;
      put(line, size, tint, MARGIN + indent, y);
    }
  }

  /** Writes lines into a cell whose top is here, without going below it. */
  void cell(List<String> lines, float size, float x) throws IOException {
    float line = y - 4;
    for (String text : lines) {
      line -= size * LEADING;
      put(text, size, Tint.TEXT, x, line + 2);
    }
  }

  static float height(int lines, float size) {
    return lines * size * LEADING + 10;
  }

  private void put(String line, float size, Tint tint, float x, float at) throws IOException {
    page.beginText();
    page.setFont(letters.font(), size);
    page.setNonStrokingColor(tint.color());
    page.newLineAtOffset(left(x, letters.width(line, size)), at);
    page.showText(direction.onPaper(line));
    page.endText();
  }

  /** How far from the left something begins that is so wide. */
  private float left(float x, float width) {
    return direction == Direction.TO_THE_LEFT ? ACROSS - x - width : x;
  }

  /** A line to write on, this far below the last one. */
  void rule(float below) throws IOException {
    need(below);
    y -= below;
    page.setStrokingColor(Tint.FAINT.color());
    page.setLineWidth(0.6f);
    page.moveTo(MARGIN, y);
    page.lineTo(MARGIN + WIDTH, y);
    page.stroke();
  }

  /** A box to tick, beside the line that is written next. */
  void box(float size) throws IOException {
    need(size * 2);
    page.setStrokingColor(Tint.TEAL.color());
    page.setLineWidth(1);
    page.addRect(left(MARGIN, size), y - size * LEADING - 1, size, size);
    page.stroke();
  }

  /** A row of cells from here down, filled where it is the head of a table. */
  void grid(List<Float> widths, float height, boolean head) throws IOException {
    float x = MARGIN;
    for (float width : widths) {
      page.addRect(left(x, width), y - height, width, height);
      page.setNonStrokingColor((head ? Tint.SOFT : Tint.WHITE).color());
      page.setStrokingColor(Tint.FAINT.color());
      page.setLineWidth(0.6f);
      page.fillAndStroke();
      x += width;
    }
  }

  /** Numbers the pages and says below each what it belongs to; then it is done. */
  byte[] finish(String footer) throws IOException {
    page.close();
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      String number = "%d / %d".formatted(i + 1, pages);
      try (var drawing =
          new PDPageContentStream(
              document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true)) {
        page = drawing;
        put(letters.lines(footer, 8, WIDTH - 60).getFirst(), 8, Tint.FAINT, MARGIN, 40);
        float right = MARGIN + WIDTH - letters.width(number, 8);
        put(number, 8, Tint.FAINT, right, 40);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
