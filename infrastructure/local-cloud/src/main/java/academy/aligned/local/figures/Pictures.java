package academy.aligned.local.figures;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/** Writes pictures as small JPEG files. */
final class Pictures {
  private Pictures() {}

  static void jpeg(BufferedImage image, int width, Path target) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam small = writer.getDefaultWriteParam();
    small.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    small.setCompressionQuality(0.74f);
    Files.deleteIfExists(target);
    try (var out = new FileImageOutputStream(target.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(shrunk(image, width), null, null), small);
    } finally {
      writer.dispose();
    }
  }

  static BufferedImage shrunk(BufferedImage image, int width) {
    int height = image.getHeight() * width / image.getWidth();
    var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return small;
  }
}
