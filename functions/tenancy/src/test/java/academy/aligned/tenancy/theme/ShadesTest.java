package academy.aligned.tenancy.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShadesTest {
  private static final Rgb WHITE = Rgb.parse("#ffffff");

  @Test
  void known_ratios_are_those_of_wcag() {
    assertThat(WHITE.contrast(Rgb.parse("#000000"))).isEqualTo(21);
    assertThat(WHITE.contrast(Rgb.parse("#767676"))).isCloseTo(4.54, within(0.01));
    assertThat(WHITE.contrast(Rgb.parse("#949494"))).isCloseTo(3.03, within(0.01));
  }

  @Test
  void the_nearest_shade_passes_and_a_step_nearer_does_not() {
    Oklch pink = Oklch.of(Rgb.parse("#ff8fb1"));
    Rgb shade = Shades.nearest(pink, List.of(WHITE), 4.5).orElseThrow();
    assertThat(shade.contrast(WHITE)).isGreaterThanOrEqualTo(4.5);
    Rgb nearer = pink.lightness(Oklch.of(shade).lightness() + 0.01).rgb();
    assertThat(nearer.contrast(WHITE)).isLessThan(4.5);
  }

  @Test
  void the_nearest_shade_keeps_the_hue() {
    Oklch pink = Oklch.of(Rgb.parse("#ff8fb1"));
    Rgb shade = Shades.nearest(pink, List.of(WHITE), 7).orElseThrow();
    assertThat(Math.cos(Oklch.of(shade).hue() - pink.hue())).isGreaterThan(0.98);
  }

  @Test
  void between_black_and_white_no_shade_passes() {
    List<Rgb> both = List.of(WHITE, Rgb.parse("#000000"));
    assertThat(Shades.nearest(Oklch.of(Rgb.parse("#123456")), both, 7)).isEmpty();
  }
}
