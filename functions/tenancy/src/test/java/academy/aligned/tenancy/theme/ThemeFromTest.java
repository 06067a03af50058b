package academy.aligned.tenancy.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThemeFromTest {
  private static final int[] CHANNEL =
      IntStream.rangeClosed(0, 17).map(step -> step * 15).toArray();

  private static List<Rgb> everyBrandColour() {
    return IntStream.range(0, 18 * 18 * 18)
        .mapToObj(at -> new Rgb(CHANNEL[at / 324], CHANNEL[at / 18 % 18], CHANNEL[at % 18]))
        .toList();
  }

  @Test
  void every_brand_colour_gives_two_palettes_that_can_be_read() {
    List<String> unreadable =
        everyBrandColour().stream()
            .map(Rgb::hex)
            .filter(brand -> !ThemeFrom.color(brand).mendings().isEmpty())
            .toList();
    assertThat(everyBrandColour()).hasSize(5832);
    assertThat(unreadable).isEmpty();
  }

  @Test
  void the_brand_colour_itself_fills_buttons_in_the_light() {
    for (Rgb brand : everyBrandColour()) {
      assertThat(ThemeFrom.color(brand.hex()).light().fill()).isEqualTo(brand.hex());
    }
  }

  @Test
  void in_the_dark_a_button_can_be_told_from_what_it_lies_on() {
    for (Rgb brand : everyBrandColour()) {
      Palette dark = ThemeFrom.color(brand.hex()).dark();
      assertThat(Rgb.parse(dark.fill()).contrast(Rgb.parse(dark.soft())))
          .as(brand.hex())
          .isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void a_grey_brand_gets_no_tint_that_it_does_not_have() {
    Palette light = ThemeFrom.color("#808080").light();
    assertThat(Oklch.of(Rgb.parse(light.soft())).chroma()).isLessThan(0.002);
  }

  @Test
  void a_theme_is_written_down_in_one_order_whenever_and_wherever_it_is() {
    var named = ThemeFrom.color("#7a3b69").named();
    assertThat(named.keySet()).containsExactly("light", "dark");
    assertThat(named.values())
        .allSatisfy(colors -> assertThat(colors.keySet()).startsWith("bg", "surface", "raised"));
  }
}
