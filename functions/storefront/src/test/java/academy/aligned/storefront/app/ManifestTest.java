package academy.aligned.storefront.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.events.TenancyEvent.Brand;
import academy.aligned.storefront.Shopfront;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private final Brand brand = Shopfront.brand("Bonnie's", "#1f6f63", null);

  @Test
  void a_manifest_is_made_within_five_milliseconds() {
    for (int i = 0; i < 200; i++) {
      AppFiles.manifest(brand);
    }
    long start = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      AppFiles.manifest(brand);
    }
    assertThat((System.nanoTime() - start) / 100e6).isLessThan(5);
  }

  @Test
  void languages_that_run_to_the_left_say_so() {
    Brand hebrew =
        new Brand(
            "שלום",
            "שלום",
            "",
            "#1f6f63",
            "h",
            "he-IL",
            "Asia/Jerusalem",
            brand.theme(),
            null,
            brand.features());
    assertThat(Manifest.of(hebrew).dir()).isEqualTo("rtl");
    assertThat(Manifest.of(brand).dir()).isEqualTo("ltr");
  }

  @Test
  void the_same_theme_has_the_same_name_and_another_another() {
    ThemeSheet one = ThemeSheet.of(brand.theme());
    assertThat(ThemeSheet.of(brand.theme()).path()).isEqualTo(one.path());
    assertThat(ThemeSheet.of(Shopfront.brand("B", "#7a3b69", null).theme()).path())
        .isNotEqualTo(one.path());
  }

  @Test
  void nothing_but_colours_gets_into_a_style_sheet() {
    Map<String, Map<String, String>> evil = Map.of("light", Map.of("bg", "red;}body{display:none"));
    assertThatThrownBy(() -> ThemeSheet.of(evil)).isInstanceOf(IllegalArgumentException.class);
  }
}
