package academy.aligned.storefront.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.events.TenancyEvent.Brand;
import academy.aligned.storefront.Shopfront;
import academy.aligned.storefront.icon.Icons;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final Map<String, byte[]> ICONS = icons("#1f6f63");
  private final Brand brand = Shopfront.brand("Bonnie's", "#1f6f63", null);

  private static Map<String, byte[]> icons(String fill) {
    return Icons.of(
        new Icons.Look("Bonnie's", fill, "#ffffff", "#ffffff", "#101418"), Optional.empty());
  }

  @Test
  void a_new_picture_has_a_new_name_and_an_old_one_keeps_its() {
    var before = Manifest.of(brand, ICONS).icons();
    assertThat(Manifest.of(brand, icons("#1f6f63")).icons()).isEqualTo(before);
    assertThat(Manifest.of(brand, icons("#7a3b69")).icons())
        .hasSameSizeAs(before)
        .filteredOn(icon -> !icon.purpose().equals("monochrome"))
        .doesNotContainAnyElementsOf(before);
  }

  @Test
  void a_manifest_is_made_within_five_milliseconds() {
    for (int i = 0; i < 200; i++) {
      AppFiles.manifest(brand, ICONS);
    }
    long start = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      AppFiles.manifest(brand, ICONS);
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
            brand.features(),
            null,
            null);
    assertThat(Manifest.of(hebrew, ICONS).dir()).isEqualTo("rtl");
    assertThat(Manifest.of(brand, ICONS).dir()).isEqualTo("ltr");
  }

  @Test
  void the_same_theme_has_the_same_name_and_another_another() {
    ThemeSheet one = ThemeSheet.of(brand.theme(), null);
    assertThat(ThemeSheet.of(brand.theme(), null).path()).isEqualTo(one.path());
    assertThat(ThemeSheet.of(Shopfront.brand("B", "#7a3b69", null).theme(), null).path())
        .isNotEqualTo(one.path());
  }

  @Test
  void letters_are_chosen_by_a_name_we_know_and_by_nothing_else() {
    assertThat(ThemeSheet.of(brand.theme(), "serif").css()).contains("--font:").contains("Georgia");
    assertThat(ThemeSheet.of(brand.theme(), "figtree").css()).doesNotContain("--font");
    assertThat(ThemeSheet.of(brand.theme(), "x;}body{display:none").css()).doesNotContain("body");
  }

  @Test
  void nothing_but_colours_gets_into_a_style_sheet() {
    Map<String, Map<String, String>> evil = Map.of("light", Map.of("bg", "red;}body{display:none"));
    assertThatThrownBy(() -> ThemeSheet.of(evil, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
