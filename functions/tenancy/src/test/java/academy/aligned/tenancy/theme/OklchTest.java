package academy.aligned.tenancy.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class OklchTest {

  @Property
  boolean a_colour_survives_the_way_there_and_back(
      @ForAll @IntRange(max = 255) int red,
      @ForAll @IntRange(max = 255) int green,
      @ForAll @IntRange(max = 255) int blue) {
    Rgb there = new Rgb(red, green, blue);
    Rgb back = Oklch.of(there).rgb();
    return Math.abs(there.red() - back.red()) <= 1
        && Math.abs(there.green() - back.green()) <= 1
        && Math.abs(there.blue() - back.blue()) <= 1;
  }

  @Property
  void what_no_screen_can_show_keeps_its_hue_and_lightness(
      @ForAll @DoubleRange(min = 0.3, max = 0.85) double lightness,
      @ForAll @DoubleRange(min = 0.25, max = 0.4) double chroma,
      @ForAll @DoubleRange(min = -3.1, max = 3.1) double hue) {
    Oklch shown = Oklch.of(new Oklch(lightness, chroma, hue).rgb());
    assertThat(shown.lightness()).isCloseTo(lightness, within(0.01));
    assertThat(Math.cos(shown.hue() - hue)).isGreaterThan(0.98);
  }

  @Property
  boolean contrast_is_the_same_both_ways_and_between_1_and_21(
      @ForAll @IntRange(max = 0xffffff) int one, @ForAll @IntRange(max = 0xffffff) int other) {
    Rgb a = Rgb.parse("#%06x".formatted(one));
    Rgb b = Rgb.parse("#%06x".formatted(other));
    return a.contrast(b) == b.contrast(a) && a.contrast(b) >= 1 && a.contrast(b) <= 21.0001;
  }
}
