package academy.aligned.tenancy.branding.logo;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.tenancy.Office;
import academy.aligned.tenancy.branding.Wishes;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoTest {
  private final Office office = Office.open();
  private final Site north = office.world().north();

  private Answer send(String contentType, byte[] bytes) {
    return north.post(north.owner(), "/api/branding/logo", Wishes.logo(contentType, bytes));
  }

  private byte[] kept(Answer answer) {
    return office
        .files()
        .get(office.job(north.tenant()), "site" + answer.body().path("logo").asString())
        .orElseThrow()
        .bytes();
  }

  @Test
  void a_logo_is_drawn_anew_and_becomes_part_of_the_brand() throws IOException {
    office.openFully(north);
    Answer answer = send("image/jpeg", Wishes.picture("jpeg", 1200, 600));

    assertThat(answer.status()).isEqualTo(200);
    var picture = ImageIO.read(new ByteArrayInputStream(kept(answer)));
    assertThat(picture.getWidth()).isEqualTo(512);
    assertThat(picture.getHeight()).isEqualTo(256);
    Map<String, Object> wish = Wishes.brand(1, "#7a3b69");
    wish.put("logo", answer.body().path("logo").asString());
    assertThat(north.put(north.owner(), "/api/branding", wish).body().path("logo").asString())
        .startsWith("/brand/logo.");
  }

  @Test
  void what_hides_behind_the_pixels_is_gone() {
    byte[] png = Wishes.png(64, 64);
    byte[] loaded = Arrays.copyOf(png, png.length + 30);
    byte[] secret = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(secret, 0, loaded, png.length, secret.length);

    byte[] kept = kept(send("image/png", loaded));

    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
  }

  @Test
  void an_svg_is_refused_with_the_reason() {
    Answer refused = send("image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8));
    assertThat(refused.badFields()).containsExactly("contentType");
    assertThat(refused.body().path("detail").asString()).contains("scripts");
  }

  @Test
  void an_svg_that_calls_itself_png_is_refused() {
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    assertThat(send("image/png", svg).badFields()).containsExactly("base64");
  }

  @Test
  void a_picture_that_would_unfold_into_gigabytes_is_refused_by_its_header() {
    byte[] png = Wishes.png(64, 64);
    byte[] flood = png.clone();
    Arrays.fill(flood, 16, 24, (byte) 0);
    flood[17] = 1;
    flood[21] = 1;
    Answer refused = send("image/png", flood);
    assertThat(refused.badFields()).containsExactly("base64");
    assertThat(refused.body().path("detail").asString()).contains("65536×65536");
  }

  @Test
  void a_torn_picture_and_one_that_is_too_small_are_refused() {
    byte[] png = Wishes.png(64, 64);
    assertThat(send("image/png", Arrays.copyOf(png, 60)).status()).isEqualTo(422);
    assertThat(send("image/png", Wishes.png(4, 4)).status()).isEqualTo(422);
    assertThat(
            north
                .post(
                    north.owner(),
                    "/api/branding/logo",
                    Map.of("contentType", "image/png", "base64", "%%%"))
                .status())
        .isEqualTo(422);
  }
}
