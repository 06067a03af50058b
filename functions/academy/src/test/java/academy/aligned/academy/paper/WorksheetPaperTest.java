package academy.aligned.academy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.Syllabus;
import academy.aligned.academy.course.Worksheet;
import academy.aligned.academy.course.Worksheet.Kind;
import academy.aligned.academy.course.Worksheet.Section;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class WorksheetPaperTest {
  private static String read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static byte[] paper(Section... sections) {
    Worksheet sheet = new Worksheet("A sheet", null, List.of(sections));
    return new WorksheetPaper(sheet, "Align Walking", "en").pdf();
  }

  @Test
  void all_that_the_worksheet_says_stands_on_the_paper() throws IOException {
    byte[] pdf = new WorksheetPaper(Syllabus.worksheet(), "Align Walking", "en").pdf();
    assertThat(read(pdf))
        .contains(
            "Align Walking",
            "Walking diary",
            "A line a day.",
            "Today",
            "Flat",
            "Wide",
            "Day",
            "Minutes",
            "Monday",
            "Stop when it hurts.",
            "1 / 1");
  }

  @Test
  void a_long_one_goes_on_over_numbered_pages() throws IOException {
    var rows = Collections.nCopies(40, "A morning");
    byte[] pdf =
        paper(
            new Section("Days", Kind.TABLE, null, null, null, List.of("Day", "Note"), rows),
            new Section("Lines", Kind.LINES, null, 30, null, null, null));
    assertThat(pages(pdf)).isGreaterThan(2);
    assertThat(read(pdf)).contains("2 / " + pages(pdf));
  }

  @Test
  void a_sign_that_no_typeface_of_ours_has_breaks_nothing() throws IOException {
    String odd = "Zoë 😀 \u202eevil\u202c \u200b e\u0301 שלום\tx";
    byte[] pdf =
        paper(
            new Section(odd, Kind.TEXT, odd, null, null, null, null),
            new Section("Empty", Kind.TABLE, null, null, null, List.of(), List.of()));
    assertThat(read(pdf)).contains("Zoë ?");
  }

  @Test
  void a_language_that_is_read_to_the_left_mirrors_the_paper() throws IOException {
    Section checks = new Section("נעליים", Kind.CHECKS, null, null, List.of("שטוחות"), null, null);
    Section week = new Section("שבוע", Kind.TABLE, null, null, null, List.of("ף", "ץ"), List.of());
    Worksheet sheet = new Worksheet("יומן (הליכה)", "שורה ביום.", List.of(checks, week));
    byte[] pdf = new WorksheetPaper(sheet, "ללכת", "he").pdf();
    assertThat(read(pdf)).contains("יומן (הליכה)", "שורה ביום.", "שטוחות");
    var places = places(pdf);
    assertThat(places.get("כ")).as("the course's name, above all").isGreaterThan(500);
    assertThat(places.get("ף")).as("the first column").isGreaterThan(places.get("ץ"));
  }

  /** How far from the left each letter stands, where it comes first. */
  private static Map<String, Float> places(byte[] pdf) throws IOException {
    Map<String, Float> places = new HashMap<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            places.putIfAbsent(letter.getUnicode(), letter.getX());
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      reader.getText(document);
    }
    return places;
  }

  @Test
  void a_word_that_no_line_holds_is_cut() throws IOException {
    byte[] pdf =
        paper(
            new Section(
                "Long",
                Kind.TABLE,
                null,
                null,
                null,
                List.of("W".repeat(60)),
                List.of("i".repeat(120))));
    assertThat(read(pdf)).contains("WWWW");
  }

  @Test
  void the_same_worksheet_is_the_same_paper_again() {
    Section section = new Section("Same", Kind.LINES, null, 3, null, null, null);
    assertThat(paper(section)).isEqualTo(paper(section));
  }
}
