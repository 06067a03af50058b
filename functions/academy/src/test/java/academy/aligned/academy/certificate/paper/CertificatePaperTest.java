package academy.aligned.academy.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.paper.Direction;
import academy.aligned.academy.paper.Lettering;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePaperTest {
  private static final String VERIFY =
      "https://academy.example/verify/0123456789abcdef0123456789abcdef/";

  private static Wording wording(String name, String title) {
    return new Wording(
        "Aligned Academy",
        name,
        title,
        3,
        4.5,
        Instant.parse("2027-04-05T09:00:00Z"),
        "2027-7KQ4-M2XD",
        "Dr. Bonnie Hart",
        "Chiropractor, perinatal care",
        "CCO 48213",
        VERIFY);
  }

  private static PDDocument paper(Wording wording) throws IOException {
    return Loader.loadPDF(CertificatePaper.pdf(wording));
  }

  private static String text(Wording wording) throws IOException {
    try (PDDocument paper = paper(wording)) {
      return new PDFTextStripper().getText(paper);
    }
  }

  @Test
  void it_says_who_completed_what_when_and_who_answers_for_it() throws IOException {
    assertThat(text(wording("Ana Lima", "Align Birth")))
        .contains("Ana Lima", "Align Birth", "4.5 hours", "Edition 3", "5 April 2027")
        .contains("No. 2027-7KQ4-M2XD", "Dr. Bonnie Hart", "Licence CCO 48213", "ALIGNED ACADEMY")
        .contains("Certificate of completion — not a licence to practise.");
  }

  @Test
  void it_is_one_landscape_sheet_that_tells_its_title_and_its_language() throws IOException {
    try (PDDocument paper = paper(wording("Ana Lima", "Align Birth"))) {
      assertThat(paper.getNumberOfPages()).isEqualTo(1);
      var sheet = paper.getPage(0).getMediaBox();
      assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
      assertThat(paper.getDocumentInformation().getTitle()).contains("Align Birth", "Ana Lima");
      assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
    }
  }

  @Test
  void the_square_leads_to_the_page_that_vouches_for_it() throws IOException, ReaderException {
    try (PDDocument paper = paper(wording("Ana Lima", "Align Birth"))) {
      BufferedImage seen = new PDFRenderer(paper).renderImageWithDPI(0, 120);
      int[] dots = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
      var source = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), dots);
      var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
      assertThat(read.getText()).isEqualTo(VERIFY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Ångström-O’Neill",
        "Łucja Żółć",
        "Nguyễn Thị Ánh",
        "Ελένη Παπαδοπούλου",
        "Олена Ковальчук"
      })
  void names_in_many_scripts_are_printed_as_typed(String name) throws IOException {
    assertThat(Lettering.missing(name)).isEmpty();
    assertThat(text(wording(name, "Align Birth"))).contains(name);
  }

  @Test
  void a_script_that_runs_to_the_left_stands_so_on_the_paper() throws IOException {
    assertThat(Lettering.missing("נועה לוי")).isEmpty();
    assertThat(Direction.TO_THE_RIGHT.onPaper("נועה לוי")).isEqualTo("יול העונ");
    assertThat(Direction.TO_THE_RIGHT.onPaper("Noa (נועה) Levi")).isEqualTo("Noa (העונ) Levi");
    assertThat(text(wording("נועה לוי", "Align Birth"))).contains("נועה לוי");
  }

  @Test
  void the_first_character_that_we_lack_is_found() {
    assertThat(Lettering.missing("Ana 李 Lima")).hasValue('李');
    assertThat(Lettering.missing("Ana 😀")).hasValue(0x1F600);
    assertThat(Lettering.missing("Ana\u202e")).hasValue(0x202E);
  }

  @Test
  void the_longest_name_and_title_stay_on_the_sheet() throws IOException {
    String name = "Wilhelmina ".repeat(7) + "W";
    String title = "Movement and mindful mobility for the months that matter most, ".repeat(2);
    try (PDDocument paper = paper(wording(name, title.substring(0, 120)))) {
      BufferedImage seen = new PDFRenderer(paper).renderImageWithDPI(0, 50);
      for (int y = seen.getHeight() / 4; y < seen.getHeight(); y++) {
        assertThat(seen.getRGB(seen.getWidth() - 20, y))
            .isEqualTo(seen.getRGB(seen.getWidth() - 3, seen.getHeight() - 3));
      }
    }
  }

  @Test
  void what_others_wrote_in_letters_that_we_lack_does_not_keep_it_back() throws IOException {
    assertThat(text(wording("Ana Lima", "Align 産後"))).contains("Align ??");
  }
}
