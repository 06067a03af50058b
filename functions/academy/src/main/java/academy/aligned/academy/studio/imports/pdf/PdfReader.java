package academy.aligned.academy.studio.imports.pdf;

import academy.aligned.academy.studio.imports.Proposal;
import academy.aligned.kernel.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF, or says in plain words why there is none to read. */
public final class PdfReader {
  private static final int MOST_PAGES = 200;
  private static final int HEADER = 1024;
  private static final String DIVIDE = "Divide it and upload one part after the other.";

  /** Fewer letters a page than this are page numbers and stamps on pictures. */
  private static final int SCANNED = 25;

  /** What a small file may grow to when it is unpacked. */
  private static final MemoryUsageSetting ROOM =
      MemoryUsageSetting.setupMixed(64L << 20, 256L << 20);

  private PdfReader() {}

  public static Proposal read(byte[] bytes, String filename) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEADER), StandardCharsets.ISO_8859_1);
    if (!head.contains("%PDF-")) {
      throw unfit("is no PDF", "Export it as PDF and upload that.");
    }
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, ROOM.streamCache)) {
      return read(document, filename);
    } catch (Problem refused) {
      throw refused;
    } catch (InvalidPasswordException locked) {
      throw unfit("is locked with a password", "Save it without one and upload that.");
    } catch (IOException | RuntimeException broken) {
      throw unfit("is damaged and cannot be read", "Export it again and upload that.");
    }
  }

  private static Proposal read(PDDocument document, String filename) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      throw unfit("has %d pages; at most %d are read at once".formatted(pages, MOST_PAGES), DIVIDE);
    }
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      throw unfit("does not allow its text to be taken out", "Save it without that restriction.");
    }
    List<Line> lines = Furniture.removed(Lines.of(document), pages);
    int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
    if (letters < SCANNED * Math.max(1, pages)) {
      throw unfit(
          "holds pictures and no text: it seems to be scanned",
          "Export it from the program it was written in, or type it.");
    }
    return Chapters.of(lines, filename, pages);
  }

  /** More than is read at once is refused whole: nobody would find the end that is missing. */
  static Problem tooLong(String what) {
    return unfit(what, DIVIDE);
  }

  private static Problem unfit(String what, String mend) {
    return Problem.invalid(List.of(new Problem.FieldError("document", what)), mend);
  }
}
