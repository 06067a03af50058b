package academy.aligned.academy.certificate.paper;

import academy.aligned.academy.certificate.paper.Sheet.Style;
import academy.aligned.academy.paper.Lettering;
import academy.aligned.academy.paper.Tint;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Sets a certificate on one landscape A4 sheet. */
public final class CertificatePaper {
  private static final float WIDTH = PDRectangle.A4.getHeight();
  private static final float HEIGHT = PDRectangle.A4.getWidth();
  private static final float BAND = 74;
  private static final float LEFT = BAND + 62;
  private static final float RIGHT = WIDTH - 62;
  private static final float CODE = 92;
  private static final String STATEMENT = "Certificate of completion — not a licence to practise.";

  private final Wording wording;
  private final Sheet sheet;

  private CertificatePaper(Wording wording, Sheet sheet) {
    this.wording = wording;
    this.sheet = sheet;
  }

  public static byte[] pdf(Wording wording) {
    try (PDDocument paper = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
      paper.addPage(page);
      describe(paper, wording);
      try (var ink = new PDPageContentStream(paper, page)) {
        new CertificatePaper(wording, new Sheet(ink, Lettering.in(paper))).draw();
      }
      page.getAnnotations().add(link(wording));
      paper.save(bytes);
      return bytes.toByteArray();
    } catch (IOException | WriterException broken) {
      throw new IllegalStateException("The certificate cannot be set.", broken);
    }
  }

  private static void describe(PDDocument paper, Wording wording) {
    var about = paper.getDocumentInformation();
    about.setTitle("Certificate of completion: " + wording.title() + ", " + wording.name());
    about.setAuthor(wording.academy());
    about.setSubject(wording.number());
    paper.getDocumentCatalog().setLanguage("en-GB");
  }

  private void draw() throws IOException, WriterException {
    ground();
    head();
    middle();
    foot();
  }

  /** Warm paper, and a deep band with rings that widen from its corner. */
  private void ground() throws IOException {
    sheet.fill(Tint.PAPER, 0, 0, WIDTH, HEIGHT);
    sheet.ink().saveGraphicsState();
    sheet.ink().addRect(0, 0, BAND, HEIGHT);
    sheet.ink().clip();
    sheet.fill(Tint.TEAL, 0, 0, BAND, HEIGHT);
    for (int ring = 1; ring <= 16; ring++) {
      sheet.circle(Tint.DEEP, 5, 0, 0, ring * 38);
    }
    sheet.ink().restoreGraphicsState();
    sheet.fill(Tint.SAND, BAND, 0, 3, HEIGHT);
    for (int ring = 2; ring <= 5; ring++) {
      sheet.circle(Tint.SOFT, 5, WIDTH, HEIGHT, ring * 26);
    }
  }

  private void head() throws IOException {
    Style small = Style.bold(Tint.TEAL, 12).spaced(1.2f);
    sheet.text(small, LEFT, HEIGHT - 84, wording.academy().toUpperCase(java.util.Locale.ROOT));
    sheet.text(Style.bold(Tint.TEXT, 36).spaced(-0.4f), LEFT, HEIGHT - 142, "Certificate");
    Style light = Style.plain(Tint.MUTED, 36).spaced(-0.4f);
    float after = sheet.width(Style.bold(Tint.TEXT, 36).spaced(-0.4f), "Certificate ");
    sheet.text(light, LEFT + after, HEIGHT - 142, "of completion");
  }

  private void middle() throws IOException {
    Style quiet = Style.plain(Tint.MUTED, 13);
    float room = RIGHT - LEFT;
    sheet.text(quiet, LEFT, HEIGHT - 206, "This is to certify that");
    Style name = sheet.fitting(Style.bold(Tint.TEAL, 40), room, 12, wording.name());
    sheet.text(name, LEFT, HEIGHT - 258, wording.name());
    sheet.line(Tint.LINE, 0.8f, LEFT, HEIGHT - 278, room);
    sheet.text(quiet, LEFT, HEIGHT - 310, "has completed the course");
    Style title = sheet.fitting(Style.bold(Tint.TEXT, 26), room, 11, wording.title());
    sheet.text(title, LEFT, HEIGHT - 346, wording.title());
    String facts = wording.length() + "  ·  " + wording.edition() + "  ·  " + wording.day();
    sheet.text(Style.plain(Tint.TEXT, 13), LEFT, HEIGHT - 374, facts);
  }

  private void foot() throws IOException, WriterException {
    float room = RIGHT - LEFT - CODE - 60;
    Style teacher = sheet.fitting(Style.bold(Tint.TEXT, 14), room, 8, wording.teacher());
    sheet.text(teacher, LEFT, 132, wording.teacher());
    Style teaching = sheet.fitting(Style.plain(Tint.MUTED, 11), room, 7, wording.teaching());
    sheet.text(teaching, LEFT, 115, wording.teaching());
    sheet.text(Style.plain(Tint.MUTED, 11), LEFT, 84, "No. " + wording.number());
    sheet.text(Style.plain(Tint.TEXT, 11), LEFT, 58, STATEMENT);
    sheet.fill(Tint.WHITE, RIGHT - CODE - 16, 66, CODE + 16, CODE + 16);
    sheet.code(Tint.DEEP, RIGHT - CODE - 8, 74, CODE, code());
    String scan = "Scan to see whether it holds";
    Style tiny = Style.plain(Tint.MUTED, 8);
    sheet.text(tiny, RIGHT - sheet.width(tiny, scan), 54, scan);
  }

  private BitMatrix code() throws WriterException {
    var hints =
        Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
    return new QRCodeWriter().encode(wording.verify(), BarcodeFormat.QR_CODE, 0, 0, hints);
  }

  /** On a screen the square is pressed, not scanned. */
  private static PDAnnotationLink link(Wording wording) {
    PDActionURI leads = new PDActionURI();
    leads.setURI(wording.verify());
    PDAnnotationLink link = new PDAnnotationLink();
    link.setAction(leads);
    link.setRectangle(new PDRectangle(RIGHT - CODE - 8, 74, CODE, CODE));
    link.setContents("Whether this certificate holds: " + wording.verify());
    var none = new org.apache.pdfbox.cos.COSArray();
    for (int i = 0; i < 3; i++) {
      none.add(org.apache.pdfbox.cos.COSInteger.ZERO);
    }
    link.setBorder(none);
    return link;
  }
}
