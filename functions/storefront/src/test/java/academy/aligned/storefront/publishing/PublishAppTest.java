package academy.aligned.storefront.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.events.TenancyEvent.Brand;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.files.TenantFiles.Content;
import academy.aligned.storefront.Shopfront;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PublishAppTest {
  private final Shopfront shop = Shopfront.open();
  private final Brand brand = Shopfront.brand("Bonnie's Align Wellness", "#1f6f63", null);

  @Test
  void a_brand_becomes_the_files_of_an_app() {
    shop.hear(1, brand);

    assertThat(shop.paths())
        .contains(
            "site/config.json",
            "site/manifest.webmanifest",
            "site/theme.css",
            "site/favicon.png",
            "site/icons/192.png",
            "site/icons/512.png",
            "site/icons/maskable-192.png",
            "site/icons/maskable-512.png",
            "site/icons/monochrome-512.png",
            "site/icons/apple-180.png");
    assertThat(shop.file("/manifest.webmanifest").contentType())
        .isEqualTo("application/manifest+json");
  }

  @Test
  void the_config_names_a_theme_that_is_there() {
    shop.hear(1, brand);
    JsonNode config = shop.json("/config.json");
    assertThat(config.path("practice").asString()).isEqualTo(shop.practice().value());
    assertThat(config.path("version").asInt()).isEqualTo(1);
    assertThat(config.path("timeZone").asString()).isEqualTo("America/Toronto");
    String theme = config.path("theme").asString();
    assertThat(theme).matches("/theme\\.[0-9a-f]{12}\\.css");
    assertThat(shop.text(theme)).isEqualTo(shop.text("/theme.css"));
    assertThat(shop.text(theme)).contains("--fill:light-dark(#1f6f63,#1f6f63);");
  }

  @Test
  void the_manifest_has_all_that_an_installation_needs_and_icons_of_the_sizes_it_says()
      throws IOException {
    shop.hear(1, brand);
    JsonNode manifest = shop.json("/manifest.webmanifest");
    for (String member :
        List.of(
            "id",
            "name",
            "short_name",
            "description",
            "start_url",
            "scope",
            "lang",
            "dir",
            "theme_color",
            "background_color",
            "categories",
            "shortcuts",
            "launch_handler")) {
      assertThat(manifest.has(member)).as(member).isTrue();
    }
    assertThat(manifest.path("display").asString()).isEqualTo("standalone");
    for (JsonNode icon : manifest.path("icons")) {
      byte[] png = shop.file(icon.path("src").asString()).bytes();
      int size = ImageIO.read(new ByteArrayInputStream(png)).getWidth();
      assertThat(icon.path("sizes").asString()).isEqualTo(size + "x" + size);
    }
  }

  @Test
  void when_the_files_are_there_it_is_told() {
    shop.world().published();
    shop.hear(3, brand);
    var told = shop.world().published();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().type()).isEqualTo("storefront.app-published");
    assertThat(told.getFirst().data()).isEqualTo("{\"version\":3}");
  }

  @Test
  void an_older_brand_never_overwrites_a_newer_one() {
    shop.hear(2, brand);
    shop.hear(1, Shopfront.brand("Old name", "#aa0000", null));
    assertThat(shop.json("/config.json").path("name").asString())
        .isEqualTo("Bonnie's Align Wellness");
  }

  @Test
  void an_equal_brand_writes_nothing_and_is_told_all_the_same() {
    shop.hear(1, brand);
    var sites = shop.world().parts().sites();
    var scope = shop.world().job(shop.practice());
    sites.put(scope, "site/config.json", new Content(new byte[] {'x'}, "text/plain"), "no-store");
    shop.world().published();

    shop.hear(2, brand);

    assertThat(shop.text("/config.json")).isEqualTo("x");
    assertThat(shop.world().published()).hasSize(1);
  }

  @Test
  void who_loses_the_pen_writes_the_newer_files_once_more() {
    EditionStore store = new EditionStore(shop.world().parts().table());
    TenantId practice = shop.practice();
    var slow = store.take(shop.world().job(practice), 0, Edition.of(1, brand));
    shop.hear(2, Shopfront.brand("New name", "#7a3b69", null));

    assertThat(store.finish(shop.world().job(practice), slow)).isFalse();
    assertThat(store.find(shop.world().job(practice)).orElseThrow().edition().version())
        .isEqualTo(2);
    assertThat(shop.json("/config.json").path("name").asString()).isEqualTo("New name");
  }

  @Test
  void a_logo_is_what_the_icons_show() throws IOException {
    BufferedImage red = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 1600; i++) {
      red.setRGB(i % 40, i / 40, 0xFFCC0000);
    }
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(red, "png", bytes);
    shop.world()
        .parts()
        .sites()
        .put(
            shop.world().job(shop.practice()),
            "site/brand/logo.0123456789abcdef.png",
            new Content(bytes.toByteArray(), "image/png"),
            "no-store");

    shop.hear(1, Shopfront.brand("North", "#1f6f63", "/brand/logo.0123456789abcdef.png"));

    byte[] icon = shop.file("/icons/512.png").bytes();
    int middle = ImageIO.read(new ByteArrayInputStream(icon)).getRGB(256, 256);
    assertThat(middle).isEqualTo(0xFFCC0000);
  }
}
