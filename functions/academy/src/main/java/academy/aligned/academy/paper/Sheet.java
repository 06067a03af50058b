package academy.aligned.academy.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A4 paper that is written from top to bottom and goes on to a next page by itself. */
final class Sheet implements AutoCloseable {
  static final Color BRAND = new Color(0x1f, 0x6f, 0x63);
  static final Color TINT = new Color(0xe6, 0xf1, 0xef);
  static final Color INK = new Color(0x1d, 0x23, 0x22);
  static final Color FAINT = new Color(0x9a, 0xa5, 0xa3);
  static final float MARGIN = 56;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float TOP = PDRectangle.A4.getHeight() - 64;
  private static final float BOTTOM = 72;
  private static final float LEADING = 1.4f;

  private final PDDocument document = new PDDocument();
  private final Lettering letters;
  private PDPageContentStream page;
  private float y;

  Sheet() throws IOException {
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
    drawing.setNonStrokingColor(BRAND);
    drawing.addRect(0, PDRectangle.A4.getHeight() - 14, PDRectangle.A4.getWidth(), 14);
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
  void text(String text, float size, Color color, float indent) throws IOException {
    for (String line : letters.lines(text, size, WIDTH - indent)) {
      need(size * LEADING);
      y -= size * LEADING;
      put(line, size, color, MARGIN + indent, y);
    }
  }

  /** Writes lines into a cell whose top is here, without going below it. */
  void cell(List<String> lines, float size, float x) throws IOException {
    float line = y - 4;
    for (String text : lines) {
      line -= size * LEADING;
      put(text, size, INK, x, line + 2);
    }
  }

  static float height(int lines, float size) {
    return lines * size * LEADING + 10;
  }

  private void put(String line, float size, Color color, float x, float at) throws IOException {
    page.beginText();
    page.setFont(letters.font(), size);
    page.setNonStrokingColor(color);
    page.newLineAtOffset(x, at);
    page.showText(line);
    page.endText();
  }

  /** A line to write on, this far below the last one. */
  void rule(float below) throws IOException {
    need(below);
    y -= below;
    page.setStrokingColor(FAINT);
    page.setLineWidth(0.6f);
    page.moveTo(MARGIN, y);
    page.lineTo(MARGIN + WIDTH, y);
    page.stroke();
  }

  /** A box to tick, beside the line that is written next. */
  void box(float size) throws IOException {
    need(size * 2);
    page.setStrokingColor(BRAND);
    page.setLineWidth(1);
    page.addRect(MARGIN, y - size * LEADING - 1, size, size);
    page.stroke();
  }

  /** A row of cells from here down, filled where it is the head of a table. */
  void grid(List<Float> widths, float height, boolean head) throws IOException {
    float x = MARGIN;
    for (float width : widths) {
      page.addRect(x, y - height, width, height);
      page.setNonStrokingColor(head ? TINT : Color.WHITE);
      page.setStrokingColor(FAINT);
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
        put(letters.lines(footer, 8, WIDTH - 60).getFirst(), 8, FAINT, MARGIN, 40);
        float right = MARGIN + WIDTH - letters.width(number, 8);
        put(number, 8, FAINT, right, 40);
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
