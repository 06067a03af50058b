package academy.aligned.storefront.icon;

import academy.aligned.storefront.icon.Icons.Look;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.stream.Stream;

/** What an icon shows, and the colour it is best seen on. */
sealed interface Mark {

  Color ground();

  /** Draws itself within a circle; the radius is a share of the canvas. */
  void draw(Canvas canvas, double radius);

  /** Only its shape, in one colour. */
  void drawShape(Canvas canvas, double radius, Color color);

  static Mark of(Look look) {
    return new Letters(
        Monogram.of(look.name()), Color.decode(look.fill()), Color.decode(look.on()));
  }

  static Mark of(BufferedImage logo, Look look) {
    Pixels pixels = new Pixels(logo);
    Color ground =
        pixels
            .solidGround()
            .orElseGet(
                () ->
                    Stream.of(look.light(), look.fill(), look.dark())
                        .map(Color::decode)
                        .max(Comparator.comparingDouble(pixels::contrast))
                        .orElse(Color.WHITE));
    return new Picture(pixels, ground);
  }

  record Letters(Monogram monogram, Color ground, Color ink) implements Mark {
    @Override
    public void draw(Canvas canvas, double radius) {
      drawShape(canvas, radius, ink);
    }

    @Override
    public void drawShape(Canvas canvas, double radius, Color color) {
      double size = canvas.size();
      canvas.fill(monogram.within(size / 2, size * radius * 0.72), color);
    }
  }

  record Picture(Pixels pixels, Color ground) implements Mark {
    @Override
    public void draw(Canvas canvas, double radius) {
      canvas.picture(pixels.image(), radius);
    }

    @Override
    public void drawShape(Canvas canvas, double radius, Color color) {
      canvas.picture(pixels.silhouette(color), radius);
    }
  }
}
