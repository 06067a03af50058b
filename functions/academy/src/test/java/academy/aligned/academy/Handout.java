package academy.aligned.academy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF as a word processor leaves it, made line by line. */
public final class Handout {
  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);
  private float y = 780;

  public Handout() {
    document.addPage(page);
  }

  /** Two chapters with paragraphs, a list and a smaller heading. */
  public static Handout ofWalking() {
    return new Handout()
        .line("Walking for two", 26, false)
        .line("Why walk", 18, false)
        .line("Walking is free. It asks for shoes and a door that opens, and for no-", 11, false)
        .line("thing else. Ten minutes are enough to begin with.", 11, false)
        .gap()
        .line("A second paragraph says when to stop, and whom to call for help.", 11, false)
        .next()
        .line("How to begin", 18, false)
        .line("Before you go", 11, true)
        .line("\u2022 Flat shoes that hold the heel", 11, false)
        .line("\u2022 Water in a bottle", 11, false)
        .line("Then walk as far as you can talk, and turn round before you are tired.", 11, false)
        .line("1. Out of the door", 11, false)
        .line("2. Back again", 11, false);
  }

  public Handout line(String text, float size, boolean bold) {
    y -= size * 1.4f;
    try (var drawing =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      drawing.beginText();
      drawing.setFont(bold ? BOLD : PLAIN, size);
      drawing.newLineAtOffset(60, y);
      drawing.showText(text);
      drawing.endText();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return this;
  }

  Handout gap() {
    y -= 14;
    return this;
  }

  public Handout next() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = 780;
    return this;
  }

  public Handout lockedWith(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return this;
  }

  public byte[] bytes() {
    try (document) {
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
