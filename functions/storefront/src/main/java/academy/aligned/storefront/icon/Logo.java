package academy.aligned.storefront.icon;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Reads a logo that tenancy drew anew, so its size and kind are known. */
public final class Logo {
  private Logo() {}

  public static BufferedImage read(byte[] png) {
    try {
      ImageIO.setUseCache(false);
      return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
