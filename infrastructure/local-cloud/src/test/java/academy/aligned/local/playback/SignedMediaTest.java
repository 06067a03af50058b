package academy.aligned.local.playback;

import static academy.aligned.local.playback.Stand.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedMediaTest {
  private final Stand stand = new Stand();

  @BeforeEach
  void film() {
    stand.put("video.mp4", "video/mp4", "0123456789");
  }

  @AfterEach
  void stop() {
    stand.close();
  }

  @Test
  void a_good_signature_opens_the_whole_folder() {
    var got =
        stand.get(
            "GET",
            stand.folder + "video.mp4?" + stand.query(stand.folder + "*", NOW.plusSeconds(60)),
            "");
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.body()).isEqualTo("0123456789");
    assertThat(got.headers().firstValue("content-type")).contains("video/mp4");
    assertThat(got.headers().firstValue("accept-ranges")).contains("bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-1, 206, 01, bytes 0-1/10",
    "bytes=7-, 206, 789, bytes 7-9/10",
    "bytes=-3, 206, 789, bytes 7-9/10",
    "bytes=-99, 206, 0123456789, bytes 0-9/10",
    "bytes=8-99, 206, 89, bytes 8-9/10",
    "bytes=10-, 416, '', bytes */10",
    "bytes=5-2, 200, 0123456789, ",
    "'bytes=0-1,3-4', 200, 0123456789, "
  })
  void ranges_are_exact(String range, int status, String body, String contentRange) {
    var got = stand.get("GET", video(), range);
    assertThat(got.statusCode()).isEqualTo(status);
    assertThat(got.body()).isEqualTo(body);
    assertThat(got.headers().firstValue("content-range").orElse(null)).isEqualTo(contentRange);
  }

  @Test
  void head_tells_the_length_and_an_unchanged_file_costs_no_bytes() {
    var head = stand.get("HEAD", video(), "");
    assertThat(head.headers().firstValue("content-length")).contains("10");
    String tag = head.headers().firstValue("etag").orElseThrow();
    var again = Stand.send(stand.request("GET", video()).header("if-none-match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    var part = stand.request("GET", video()).header("range", "bytes=0-1");
    assertThat(Stand.send(part.copy().header("if-range", tag)).statusCode()).isEqualTo(206);
    assertThat(Stand.send(part.copy().header("if-range", "x")).statusCode()).isEqualTo(200);
  }

  @Test
  void what_is_not_signed_for_this_address_and_this_moment_is_refused() {
    String path = stand.folder + "video.mp4";
    assertThat(stand.get("GET", path, "").statusCode()).isEqualTo(403);
    assertThat(stand.get("GET", path + "?" + stand.query(stand.folder + "*", NOW), "").statusCode())
        .isEqualTo(403);
    String other = stand.query(stand.folder.replace("north", "south") + "*", NOW.plusSeconds(60));
    assertThat(stand.get("GET", path + "?" + other, "").statusCode()).isEqualTo(403);
    assertThat(stand.get("GET", video().replace("Signature=", "Signature=A"), "").statusCode())
        .isEqualTo(403);
    assertThat(stand.get("GET", video().replace("K1", "K2"), "").statusCode()).isEqualTo(403);
    assertThat(stand.get("GET", video().replace("video.mp4", "none.mp4"), "").statusCode())
        .isEqualTo(403);
  }

  @Test
  void an_upload_is_out_of_reach_even_with_a_signature() {
    String path = "/media/tenants/north0000000/uploads/" + stand.media + "/source";
    assertThat(
            stand.get("GET", path + "?" + stand.query(path, NOW.plusSeconds(60)), "").statusCode())
        .isEqualTo(403);
  }

  private String video() {
    return stand.folder + "video.mp4?" + stand.query(stand.folder + "*", NOW.plusSeconds(60));
  }
}
