package academy.aligned.tenancy.branding;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** What owners send to change their brand. */
public final class Wishes {
  private Wishes() {}

  public static Map<String, Object> brand(int ifVersion, String color) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("ifVersion", ifVersion);
    wish.put("name", "Bonnie's Align Wellness");
    wish.put("shortName", "Align");
    wish.put("tagline", "Care that comes home with you");
    wish.put("color", color);
    return wish;
  }

  public static Map<String, Object> logo(String contentType, byte[] bytes) {
    return Map.of("contentType", contentType, "base64", Base64.getEncoder().encodeToString(bytes));
  }

  public static byte[] png(int width, int height) {
    return picture("png", width, height);
  }

  public static byte[] picture(String kind, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().drawImage(image, 0, 0, Color.ORANGE, null);
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, kind, bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
