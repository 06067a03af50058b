package academy.aligned.tenancy.branding.logo;

import academy.aligned.kernel.problem.Problem;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Pictures from strangers. Their size is read from the header before a pixel is, since a small file
 * can unfold into gigabytes; the gateway to a decoder that may throw anything.
 */
final class Picture {
  private static final int LARGEST = 4096;
  private static final int SMALLEST = 16;
  private static final int KEPT = 512;
  private static final Set<String> KINDS = Set.of("png", "jpeg");

  private Picture() {}

  /** The picture as a fresh PNG of at most 512 pixels each way. */
  static byte[] redrawn(String base64) {
    try {
      return png(scaled(read(Base64.getDecoder().decode(base64))));
    } catch (Problem refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw unreadable();
    }
  }

  private static Problem unreadable() {
    return Problem.invalid("base64", "is not a PNG or JPEG picture that can be read");
  }

  private static BufferedImage read(byte[] bytes) throws IOException {
    ImageIO.setUseCache(false);
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw unreadable();
      }
      ImageReader reader = readers.next();
      if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
        throw unreadable();
      }
      reader.setInput(stream, true, true);
      refuseSize(reader.getWidth(0), reader.getHeight(0));
      return reader.read(0);
    }
  }

  private static void refuseSize(int width, int height) {
    if (Math.max(width, height) > LARGEST || Math.min(width, height) < SMALLEST) {
      throw Problem.invalid(
          "base64",
          "is %d×%d pixels; a logo has %d to %d each way"
              .formatted(width, height, SMALLEST, LARGEST));
    }
  }

  private static BufferedImage scaled(BufferedImage picture) {
    double scale = Math.min(1, (double) KEPT / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    BufferedImage fresh = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = fresh.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return fresh;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}
