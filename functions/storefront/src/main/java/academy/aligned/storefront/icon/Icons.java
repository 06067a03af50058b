package academy.aligned.storefront.icon;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every icon an app needs, by the path it is served at. */
public final class Icons {
  /** What a launcher may cut away leaves a circle of four tenths of the width. */
  private static final double SAFE = 0.4;

  private static final double ROOMY = 0.46;

  private Icons() {}

  /** The colours an icon may stand on, and the name it is drawn from without a logo. */
  public record Look(String name, String fill, String on, String light, String dark) {}

  public static Map<String, byte[]> of(Look look, Optional<BufferedImage> logo) {
    Mark mark = logo.<Mark>map(picture -> Mark.of(picture, look)).orElseGet(() -> Mark.of(look));
    Map<String, byte[]> icons = new LinkedHashMap<>();
    icons.put("/icons/192.png", rounded(mark, 192).png());
    icons.put("/icons/512.png", rounded(mark, 512).png());
    icons.put("/icons/maskable-192.png", full(mark, 192, SAFE).png());
    icons.put("/icons/maskable-512.png", full(mark, 512, SAFE).png());
    icons.put("/icons/monochrome-512.png", monochrome(mark, 512).png());
    icons.put("/icons/apple-180.png", full(mark, 180, ROOMY).png());
    icons.put("/favicon.png", rounded(mark, 48).png());
    return icons;
  }

  private static Canvas rounded(Mark mark, int size) {
    Canvas canvas = new Canvas(size).rounded(mark.ground());
    mark.draw(canvas, ROOMY * 0.92);
    return canvas;
  }

  private static Canvas full(Mark mark, int size, double radius) {
    Canvas canvas = new Canvas(size).filled(mark.ground());
    mark.draw(canvas, radius * 0.92);
    return canvas;
  }

  private static Canvas monochrome(Mark mark, int size) {
    Canvas canvas = new Canvas(size);
    mark.drawShape(canvas, SAFE, Color.WHITE);
    return canvas;
  }
}
