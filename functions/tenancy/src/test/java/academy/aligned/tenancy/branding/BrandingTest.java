package academy.aligned.tenancy.branding;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.json.Json;
import academy.aligned.tenancy.Office;
import academy.aligned.tenancy.theme.ThemeFrom;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Site;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrandingTest {
  private final Office office = Office.open();
  private final Site north = office.world().north();

  @BeforeEach
  void the_practice_is_open() {
    office.openFully(north);
    office.world().published();
  }

  private static Map<String, Object> themed(String mode, String token, String color) {
    Map<String, Map<String, String>> theme = new HashMap<>();
    ThemeFrom.color("#7a3b69").named().forEach((m, colors) -> theme.put(m, new HashMap<>(colors)));
    theme.get(mode).put(token, color);
    Map<String, Object> wish = Wishes.brand(1, "#7a3b69");
    wish.put("theme", theme);
    return wish;
  }

  @Test
  void a_new_practice_has_a_brand_that_can_be_read() {
    Answer brand = north.get(north.practitioner(), "/api/branding");
    assertThat(brand.body().path("name").asString()).isEqualTo("North Practice");
    assertThat(brand.body().path("shortName").asString()).isEqualTo("North");
    assertThat(brand.body().path("version").asInt()).isEqualTo(1);
    assertThat(brand.body().path("checks").size()).isEqualTo(74);
    assertThat(brand.body().path("checks").valueStream())
        .allMatch(check -> check.path("passes").asBoolean());
  }

  @Test
  void a_new_colour_makes_a_new_version_and_tells_it() {
    Answer changed = north.put(north.owner(), "/api/branding", Wishes.brand(1, "#7a3b69"));

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.body().path("version").asInt()).isEqualTo(2);
    var told = office.world().published();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().type()).isEqualTo("tenancy.brand-changed");
    var brand = Json.MAPPER.readTree(told.getFirst().data()).path("brand");
    assertThat(brand.path("host").asString()).isEqualTo(north.host());
    assertThat(brand.path("timeZone").asString()).isEqualTo("America/Toronto");
    assertThat(brand.path("theme").path("light").path("fill").asString()).isEqualTo("#7a3b69");
  }

  @Test
  void a_colour_that_cannot_be_read_comes_back_with_the_nearest_that_can() {
    Answer refused = north.put(north.owner(), "/api/branding", themed("light", "text", "#c080a0"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.badFields()).containsExactly("theme.light.text");
    String mend = refused.body().path("mend").asString();
    String shade = mend.replaceAll(".*(#[0-9a-f]{6}).*", "$1");
    assertThat(north.put(north.owner(), "/api/branding", themed("light", "text", shade)).status())
        .isEqualTo(200);
  }

  @Test
  void a_colour_that_is_none_is_refused_by_its_place() {
    Answer refused = north.put(north.owner(), "/api/branding", themed("dark", "bg", "url(x)"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.badFields()).containsOnly("theme.dark.bg");
  }

  @Test
  void of_two_changes_on_the_same_version_the_second_is_sent_back() {
    north.put(north.owner(), "/api/branding", Wishes.brand(1, "#7a3b69"));
    Answer late = north.put(north.owner(), "/api/branding", Wishes.brand(1, "#005f73"));
    assertThat(late.status()).isEqualTo(409);
  }

  @Test
  void the_same_change_asked_twice_is_answered_twice_and_made_once() {
    Answer first = north.put(north.owner(), "/api/branding", Wishes.brand(1, "#7a3b69"));
    Answer again = north.put(north.owner(), "/api/branding", Wishes.brand(1, "#7a3b69"));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void only_an_owner_changes_the_brand() {
    var wish = Wishes.brand(1, "#7a3b69");
    assertThat(north.put(north.practitioner(), "/api/branding", wish).status()).isEqualTo(403);
    assertThat(north.put(north.ana(), "/api/branding", wish).status()).isEqualTo(403);
  }

  @Test
  void a_logo_that_was_not_uploaded_here_is_refused() {
    Map<String, Object> wish = Wishes.brand(1, "#7a3b69");
    wish.put("logo", "/brand/logo.0123456789abcdef.png");
    assertThat(north.put(north.owner(), "/api/branding", wish).badFields()).containsExactly("logo");
    wish.put("logo", "https://evil.example/x.png");
    assertThat(north.put(north.owner(), "/api/branding", wish).badFields()).containsExactly("logo");
  }
}
