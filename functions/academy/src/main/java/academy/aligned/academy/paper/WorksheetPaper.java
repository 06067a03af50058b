package academy.aligned.academy.paper;

import academy.aligned.academy.course.Worksheet;
import academy.aligned.academy.course.Worksheet.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A worksheet as a PDF of A4 pages. */
public record WorksheetPaper(Worksheet worksheet, String course, String locale) {
  private static final float BODY = 10.5f;
  private static final float CELL = 9.5f;
  private static final float LINE = 26;
  private static final float ROW = 26;

  public byte[] pdf() {
    try (Sheet sheet = new Sheet(Direction.of(locale))) {
      return draw(sheet);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private byte[] draw(Sheet sheet) throws IOException {
    describe(sheet);
    sheet.text(course, 9, Tint.TEAL, 0);
    sheet.space(4);
    sheet.text(worksheet.title(), 22, Tint.TEXT, 0);
    if (worksheet.intro() != null) {
      sheet.space(6);
      sheet.text(worksheet.intro(), BODY, Tint.TEXT, 0);
    }
    for (Section section : worksheet.sections()) {
      section(sheet, section);
    }
    return sheet.finish(course + " · " + worksheet.title());
  }

  private void describe(Sheet sheet) {
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(worksheet.title());
    about.setSubject(course);
    sheet.document().setDocumentInformation(about);
    sheet.document().getDocumentCatalog().setLanguage(locale);
    sheet.document().setDocumentId((long) worksheet.hashCode());
  }

  /** A heading never stands alone at the foot of a page. */
  private static void section(Sheet sheet, Section section) throws IOException {
    sheet.need(80);
    sheet.space(18);
    sheet.text(section.heading(), 13, Tint.TEAL, 0);
    sheet.space(4);
    if (section.text() != null) {
      sheet.text(section.text(), BODY, Tint.TEXT, 0);
    }
    switch (section.kind()) {
      case LINES -> {
        for (int i = 0; i < section.ruled(); i++) {
          sheet.rule(LINE);
        }
      }
      case CHECKS -> {
        for (String item : section.checks()) {
          sheet.space(5);
          sheet.box(BODY - 1);
          sheet.text(item, BODY, Tint.TEXT, 20);
        }
      }
      case TABLE -> table(sheet, section);
      case TEXT -> {}
    }
  }

  private static void table(Sheet sheet, Section section) throws IOException {
    List<String> columns = section.across();
    if (columns.isEmpty()) {
      return;
    }
    sheet.space(6);
    List<Float> widths = widths(section);
    row(sheet, columns, widths, true);
    for (String label : section.down()) {
      List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
      cells.set(0, label);
      row(sheet, cells, widths, false);
    }
  }

  /** What is labelled gets a wider first column. */
  private static List<Float> widths(Section section) {
    int count = section.across().size();
    boolean labelled = section.down().stream().anyMatch(label -> label.length() > 12);
    float first = labelled && count > 1 ? Sheet.WIDTH * 0.34f : Sheet.WIDTH / count;
    float other = count > 1 ? (Sheet.WIDTH - first) / (count - 1) : 0;
    List<Float> widths = new ArrayList<>(Collections.nCopies(count, other));
    widths.set(0, first);
    return widths;
  }

  private static void row(Sheet sheet, List<String> cells, List<Float> widths, boolean head)
      throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = sheet.letters().lines(cells.get(i), CELL, widths.get(i) - 12);
      wrapped.add(lines);
      most = Math.max(most, lines.size());
    }
    float height = Math.max(ROW, Sheet.height(most, CELL));
    sheet.need(height);
    sheet.grid(widths, height, head);
    float x = Sheet.MARGIN;
    for (int i = 0; i < wrapped.size(); i++) {
      sheet.cell(wrapped.get(i), CELL, x + 6);
      x += widths.get(i);
    }
    sheet.space(height);
  }
}
