package academy.aligned.tenancy.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OklchTest {
  private static final int TRIES = 2_000;

  private final SplittableRandom chance = new SplittableRandom(20270405);

  @Test
  void a_colour_survives_the_way_there_and_back() {
    assertThat(colours())
        .allSatisfy(
            there -> {
              Rgb back = Oklch.of(there).rgb();
              assertThat(back.red()).isCloseTo(there.red(), within(1));
              assertThat(back.green()).isCloseTo(there.green(), within(1));
              assertThat(back.blue()).isCloseTo(there.blue(), within(1));
            });
  }

  @Test
  void what_no_screen_can_show_keeps_its_hue_and_lightness() {
    assertThat(Stream.generate(this::vivid).limit(TRIES))
        .allSatisfy(
            wanted -> {
              Oklch shown = Oklch.of(wanted.rgb());
              assertThat(shown.lightness()).isCloseTo(wanted.lightness(), within(0.01));
              assertThat(Math.cos(shown.hue() - wanted.hue())).isGreaterThan(0.98);
            });
  }

  @Test
  void contrast_is_the_same_both_ways_and_between_1_and_21() {
    assertThat(colours())
        .allSatisfy(
            one -> {
              Rgb other = colour(chance.nextInt(0x1000000));
              assertThat(one.contrast(other)).isEqualTo(other.contrast(one));
              assertThat(one.contrast(other)).isBetween(1.0, 21.0001);
            });
  }

  /** The corners of the cube, and many within it. */
  private Stream<Rgb> colours() {
    IntStream corners =
        IntStream.range(0, 8)
            .map(i -> ((i & 4) >> 2) * 0xff0000 | ((i & 2) >> 1) * 0xff00 | (i & 1) * 0xff);
    return IntStream.concat(corners, chance.ints(TRIES, 0, 0x1000000)).mapToObj(OklchTest::colour);
  }

  private static Rgb colour(int bits) {
    return Rgb.parse("#%06x".formatted(bits));
  }

  private Oklch vivid() {
    return new Oklch(
        chance.nextDouble(0.3, 0.85), chance.nextDouble(0.25, 0.4), chance.nextDouble(-3.1, 3.1));
  }
}
