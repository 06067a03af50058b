package academy.aligned.local.playback;

import static academy.aligned.local.playback.Stand.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.storage.playback.Pass;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A playlist and what it names, opened by cookies as CloudFront reads them. */
class SignedCookiesTest {
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
  void cookies_open_a_playlist_and_every_segment_of_its_folder_and_nothing_else() {
    stand.put("hls/video.m3u8", "application/vnd.apple.mpegurl", "#EXTM3U");
    stand.put("hls/video-360_00000.ts", "video/mp2t", "segments");
    String mine = Stand.cookies(stand.pass(stand.folder + "*", NOW.plusSeconds(60)));
    assertThat(with(stand.folder + "hls/video.m3u8", "other=1; " + mine)).isEqualTo(200);
    var segment =
        Stand.send(
            stand
                .request("GET", stand.folder + "hls/video-360_00000.ts")
                .header("cookie", mine)
                .header("range", "bytes=0-2"));
    assertThat(segment.statusCode()).isEqualTo(206);
    assertThat(segment.body()).isEqualTo("seg");
    assertThat(with(stand.folder.replace("north", "south") + "video.mp4", mine)).isEqualTo(403);
  }

  @Test
  void cookies_that_have_run_out_or_were_tampered_with_or_are_incomplete_open_nothing() {
    String path = stand.folder + "video.mp4";
    Pass good = stand.pass(stand.folder + "*", NOW.plusSeconds(60));
    Pass wider = stand.pass(stand.folder.replace(stand.media, "") + "*", NOW.plusSeconds(60));
    assertThat(with(path, Stand.cookies(good))).isEqualTo(200);
    assertThat(with(path, Stand.cookies(stand.pass(stand.folder + "*", NOW)))).isEqualTo(403);
    assertThat(with(path, Stand.cookies(new Pass(wider.policy(), good.signature(), "K1"))))
        .isEqualTo(403);
    assertThat(with(path, Stand.cookies(new Pass(good.policy(), good.signature(), "K2"))))
        .isEqualTo(403);
    assertThat(with(path, "CloudFront-Key-Pair-Id=K1")).isEqualTo(403);
    assertThat(
            with(path, Stand.cookies(good).replace("CloudFront-Policy=", "CloudFront-Policy=~~")))
        .isEqualTo(403);
  }

  @Test
  void an_address_that_is_signed_itself_is_judged_by_that_alone() {
    String good = Stand.cookies(stand.pass(stand.folder + "*", NOW.plusSeconds(60)));
    assertThat(with(stand.folder + "video.mp4?" + stand.query(stand.folder + "*", NOW), good))
        .isEqualTo(403);
    assertThat(with(stand.folder + "video.mp4?Expires=1", good)).isEqualTo(403);
    assertThat(with(stand.folder + "video.mp4?v=1", good)).isEqualTo(200);
  }

  @Test
  void a_policy_with_a_condition_that_is_not_checked_here_opens_nothing() throws Exception {
    String policy =
        "{\"Statement\":[{\"Resource\":\"*\",\"Condition\":{\"IpAddress\":{\"AWS:SourceIp\":"
            + "\"192.0.2.0/24\"},\"DateLessThan\":{\"AWS:EpochTime\":9999999999}}}]}";
    assertThat(with(stand.folder + "video.mp4", Stand.cookies(signed(policy)))).isEqualTo(403);
    String plain = policy.replaceFirst("\"IpAddress\".*?},", "");
    assertThat(with(stand.folder + "video.mp4", Stand.cookies(signed(plain)))).isEqualTo(200);
  }

  private static Pass signed(String policy) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA1withRSA");
    signature.initSign(Stand.KEYS.getPrivate());
    signature.update(policy.getBytes(StandardCharsets.UTF_8));
    return new Pass(web(policy.getBytes(StandardCharsets.UTF_8)), web(signature.sign()), "K1");
  }

  private static String web(byte[] bytes) {
    return Base64.getEncoder()
        .encodeToString(bytes)
        .replace('+', '-')
        .replace('=', '_')
        .replace('/', '~');
  }

  private int with(String path, String cookies) {
    return Stand.send(stand.request("GET", path).header("cookie", cookies)).statusCode();
  }
}
