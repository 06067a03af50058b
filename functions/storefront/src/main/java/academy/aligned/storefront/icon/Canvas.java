package academy.aligned.storefront.icon;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A square to draw an icon on, transparent at first. */
final class Canvas {
  private static final double CORNER = 0.44;
  private final BufferedImage image;
  private final Graphics2D pen;

  Canvas(int size) {
    image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    pen = image.createGraphics();
    pen.setRenderingHints(
        Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC));
  }

  int size() {
    return image.getWidth();
  }

  Canvas filled(Color color) {
    pen.setColor(color);
    pen.fillRect(0, 0, size(), size());
    return this;
  }

  Canvas rounded(Color color) {
    double corner = size() * CORNER;
    fill(new RoundRectangle2D.Double(0, 0, size(), size(), corner, corner), color);
    return this;
  }

  void fill(Shape shape, Color color) {
    pen.setColor(color);
    pen.fill(shape);
  }

  /** Draws a picture around the middle, its corners inside a circle of this share. */
  void picture(BufferedImage picture, double radius) {
    double scale = 2 * radius * size() / Math.hypot(picture.getWidth(), picture.getHeight());
    int width = (int) Math.round(picture.getWidth() * scale);
    int height = (int) Math.round(picture.getHeight() * scale);
    pen.drawImage(picture, (size() - width) / 2, (size() - height) / 2, width, height, null);
  }

  byte[] png() {
    pen.dispose();
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
