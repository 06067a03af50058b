package academy.aligned.storefront.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IconsTest {
  private static final Icons.Look LOOK =
      new Icons.Look("Bonnie's Align", "#1f6f63", "#ffffff", "#ffffff", "#101418");
  private static final int FILL = 0xFF1F6F63;

  private static BufferedImage icon(Icons.Look look, Optional<BufferedImage> logo, String path) {
    byte[] png = Objects.requireNonNull(Icons.of(look, logo).get(path));
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static double furthestFrom(BufferedImage image, int ground) {
    double middle = image.getWidth() / 2.0;
    double furthest = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) != ground) {
          furthest = Math.max(furthest, Math.hypot(x + .5 - middle, y + .5 - middle));
        }
      }
    }
    return furthest / image.getWidth();
  }

  @ParameterizedTest
  @CsvSource({"Bonnie's Align", "Wellness & Moore", "The Quay", "Ørsted Wien", "東京"})
  void what_a_launcher_may_cut_away_holds_nothing(String name) {
    Icons.Look look = new Icons.Look(name, "#1f6f63", "#ffffff", "#ffffff", "#101418");
    BufferedImage maskable = icon(look, Optional.empty(), "/icons/maskable-512.png");
    assertThat(maskable.getRGB(0, 0)).isEqualTo(FILL);
    assertThat(furthestFrom(maskable, FILL)).isBetween(0.1, 0.4);
  }

  @Test
  void the_ordinary_icon_has_round_corners_and_the_apple_one_none() {
    assertThat(icon(LOOK, Optional.empty(), "/icons/192.png").getRGB(0, 0) >>> 24).isZero();
    assertThat(icon(LOOK, Optional.empty(), "/icons/apple-180.png").getRGB(0, 0)).isEqualTo(FILL);
  }

  @Test
  void the_monochrome_icon_is_a_shape_on_nothing() {
    BufferedImage shape = icon(LOOK, Optional.empty(), "/icons/monochrome-512.png");
    long drawn =
        java.util.stream.IntStream.range(0, 512 * 512)
            .map(at -> shape.getRGB(at % 512, at / 512))
            .filter(pixel -> pixel >>> 24 == 255)
            .peek(pixel -> assertThat(pixel).isEqualTo(0xFFFFFFFF))
            .count();
    assertThat(drawn).isBetween(512L * 512 / 50, 512L * 512 / 2);
  }

  @ParameterizedTest
  @CsvSource({
    "Bonnie's Align Wellness, BA",
    "The Physio, P",
    "Élan Santé, ES",
    "4 Seasons, 4S",
    "東京, *"
  })
  void initials_come_from_the_words_that_matter(String name, String letters) {
    assertThat(Monogram.of(name).letters()).isEqualTo(letters);
  }

  @Test
  void a_light_logo_stands_on_dark_and_a_dark_one_on_light() {
    assertThat(ground(new Color(250, 250, 240))).isEqualTo(Color.decode("#101418"));
    assertThat(ground(new Color(20, 20, 30))).isEqualTo(Color.decode("#ffffff"));
  }

  private static Color ground(Color ink) {
    BufferedImage logo = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
    for (int i = 8; i < 24; i++) {
      logo.setRGB(i, i, ink.getRGB());
    }
    return Mark.of(logo, LOOK).ground();
  }

  @Test
  void a_logo_that_brings_its_ground_keeps_it_and_only_its_picture_is_the_shape() {
    BufferedImage logo = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 32 * 32; i++) {
      boolean inside = i % 32 > 10 && i % 32 < 22 && i / 32 > 10 && i / 32 < 22;
      logo.setRGB(i % 32, i / 32, inside ? 0xFFFFFFFF : 0xFF204080);
    }
    assertThat(Mark.of(logo, LOOK).ground()).isEqualTo(new Color(0x204080));
    BufferedImage shape = icon(LOOK, Optional.of(logo), "/icons/monochrome-512.png");
    assertThat(shape.getRGB(256, 256)).isEqualTo(0xFFFFFFFF);
    assertThat(shape.getRGB(160, 160) >>> 24).isZero();
  }
}
