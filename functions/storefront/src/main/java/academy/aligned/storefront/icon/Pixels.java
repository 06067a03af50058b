package academy.aligned.storefront.icon;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** A logo's pixels: how bright they are, and what is picture and what is ground. */
record Pixels(BufferedImage image) {
  private static final int SEEN = 32;
  private static final int NEAR = 48;

  /** The one opaque colour of all four corners, if the logo brings its own ground. */
  Optional<Color> solidGround() {
    int right = image.getWidth() - 1;
    int bottom = image.getHeight() - 1;
    Color first = at(0, 0);
    boolean solid =
        first.getAlpha() == 255
            && near(first, at(right, 0))
            && near(first, at(0, bottom))
            && near(first, at(right, bottom));
    return solid ? Optional.of(first) : Optional.empty();
  }

  private Color at(int x, int y) {
    return new Color(image.getRGB(x, y), true);
  }

  private static boolean near(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
            + Math.abs(one.getGreen() - other.getGreen())
            + Math.abs(one.getBlue() - other.getBlue())
            + Math.abs(one.getAlpha() - other.getAlpha())
        < NEAR;
  }

  /** How well the logo's average can be told from a ground (WCAG ratio). */
  double contrast(Color ground) {
    double logo = averageLuminance();
    double under = luminance(ground);
    return (Math.max(logo, under) + 0.05) / (Math.min(logo, under) + 0.05);
  }

  private double averageLuminance() {
    double sum = 0;
    double weight = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color pixel = at(x, y);
        sum += luminance(pixel) * pixel.getAlpha();
        weight += pixel.getAlpha();
      }
    }
    return weight == 0 ? 1 : sum / weight;
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** What is not ground, in one colour. */
  BufferedImage silhouette(Color color) {
    Optional<Color> ground = solidGround();
    BufferedImage shape =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color pixel = at(x, y);
        boolean drawn =
            pixel.getAlpha() > SEEN && ground.filter(under -> near(under, pixel)).isEmpty();
        shape.setRGB(x, y, drawn ? withAlpha(color, pixel.getAlpha()) : 0);
      }
    }
    return shape;
  }

  private static int withAlpha(Color color, int alpha) {
    return (color.getRGB() & 0xFFFFFF) | (alpha << 24);
  }
}
