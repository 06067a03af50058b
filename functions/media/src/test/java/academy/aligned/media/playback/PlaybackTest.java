package academy.aligned.media.playback;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.media.MediaId;
import academy.aligned.media.Studio;
import academy.aligned.media.VideoRow;
import academy.aligned.media.Videos;
import academy.aligned.storage.playback.Pass;
import academy.aligned.storage.playback.Signer;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudfront.CloudFrontUtilities;
import software.amazon.awssdk.services.cloudfront.cookie.CookiesForCustomPolicy;
import tools.jackson.databind.JsonNode;

class PlaybackTest {
  private final Studio studio = Studio.open();
  private final String media = ready();

  @Test
  void addresses_are_signed_as_the_aws_sdk_signs_them() {
    Instant until = Instant.parse("2027-01-01T00:00:00Z");
    String ours =
        new Signer("K1", Studio.KEYS.getPrivate()).sign("https://h/media/*", until).query();
    String theirs =
        CloudFrontUtilities.create()
            .getSignedUrlWithCustomPolicy(
                custom ->
                    custom
                        .resourceUrl("https://h/media/*")
                        .privateKey(Studio.KEYS.getPrivate())
                        .keyPairId("K1")
                        .expirationDate(until))
            .url();
    assertThat(theirs).endsWith("?" + ours);
  }

  @Test
  void a_video_plays_on_the_practices_own_host_for_a_quarter_of_an_hour_at_most() {
    JsonNode video = show(studio.north().practitioner());
    assertThat(video.path("mp4").asString())
        .startsWith(
            "https://%s/media/tenants/%s/media/%s/video.mp4?Policy="
                .formatted(studio.north().host(), studio.north().tenant(), media));
    Instant until = Instant.parse(video.path("expiresAt").asString());
    assertThat(Duration.between(studio.world().clock().instant(), until))
        .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(15));
  }

  @Test
  void a_playlist_and_its_segments_are_opened_by_cookies_for_that_videos_folder_alone() {
    Answer shown = studio.north().get(studio.north().ana(), "/api/media/" + media);
    String path = "/media/tenants/%s/media/%s/".formatted(studio.north().tenant(), media);
    assertThat(shown.body().path("hls").asString())
        .isEqualTo("https://" + studio.north().host() + path + "hls/video.m3u8");
    assertThat(shown.text()).doesNotContain("CloudFront");
    assertThat(shown.cookies())
        .hasSize(3)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .contains("; Path=" + path + ";", "; Secure; HttpOnly; SameSite=Strict")
                    .doesNotContain("Domain"));
    Instant until = Instant.parse(shown.body().path("expiresAt").asString());
    assertThat(shown.cookies().getFirst())
        .startsWith("CloudFront-Policy=")
        .contains(
            "Max-Age="
                + Duration.between(studio.world().clock().instant(), until).toSeconds()
                + ";");
    assertThat(policy(shown.cookies().getFirst()))
        .contains("\"https://" + studio.north().host() + path + "*\"")
        .contains("{\"AWS:EpochTime\":" + until.getEpochSecond() + "}");
  }

  private static String policy(String cookie) {
    String value = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    String base64 = value.replace('-', '+').replace('_', '=').replace('~', '/');
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  @Test
  void the_cookies_are_those_that_the_aws_sdk_would_set() throws Exception {
    Instant until = Instant.parse("2027-01-01T00:00:00Z");
    Pass ours = new Signer("K1", Studio.KEYS.getPrivate()).sign("https://h/media/*", until);
    CookiesForCustomPolicy theirs =
        CloudFrontUtilities.create()
            .getCookiesForCustomPolicy(
                custom ->
                    custom
                        .resourceUrl("https://h/media/*")
                        .privateKey(Studio.KEYS.getPrivate())
                        .keyPairId("K1")
                        .expirationDate(until));
    assertThat(ours.cookies("/", Duration.ZERO))
        .extracting(cookie -> cookie.name() + "=" + cookie.value())
        .containsExactly(
            theirs.policyHeaderValue(),
            theirs.signatureHeaderValue(),
            theirs.keyPairIdHeaderValue());
  }

  @Test
  void a_list_carries_one_signature_for_whoever_treats_here_and_sets_no_cookie() {
    ready();
    Answer list = studio.north().get(studio.north().practitioner(), "/api/media");
    assertThat(list.cookies()).isEmpty();
    assertThat(list.body().path("media").findValues("hls")).isEmpty();
    assertThat(list.body().path("media").findValues("mp4"))
        .extracting(address -> address.asString().replaceFirst(".*Policy=", ""))
        .hasSize(2)
        .containsOnly(list.body().at("/media/0/poster").asString().replaceFirst(".*Policy=", ""));
    assertThat(list.body().at("/media/0/stored").asLong()).isEqualTo(23);
  }

  @Test
  void patients_and_practitioners_see_it_and_visitors_do_not() {
    String path = "/api/media/" + media;
    assertThat(studio.north().get(studio.north().ana(), path).ok()).isTrue();
    assertThat(studio.north().get(Persona.VISITOR, path).status()).isEqualTo(401);
    assertThat(studio.north().get(studio.north().ana(), "/api/media").status()).isEqualTo(403);
  }

  /** Films of courses lie here too: only the academy shows them, to whoever has the course. */
  @Test
  void who_only_learns_here_plays_nothing_by_its_id() {
    var learner = studio.world().learner("Lea");
    assertThat(studio.north().get(learner, "/api/media/" + media).status()).isEqualTo(403);
  }

  @Test
  void who_writes_courses_uploads_and_watches_as_well() {
    var editor = studio.north().editor();
    assertThat(studio.north().get(editor, "/api/media").ok()).isTrue();
    assertThat(studio.north().get(editor, "/api/media/" + media).ok()).isTrue();
  }

  @Test
  void videos_are_listed_newest_first() {
    studio.world().clock().plus(Duration.ofMinutes(1));
    String later = ready();
    var listed =
        studio
            .north()
            .get(studio.north().owner(), "/api/media")
            .body()
            .path("media")
            .findValues("media");
    assertThat(listed).extracting(JsonNode::asString).containsExactly(later, media);
  }

  private JsonNode show(Persona who) {
    return studio.north().get(who, "/api/media/" + media).body();
  }

  private String ready() {
    String id = studio.world().ids().next();
    VideoRow row =
        VideoRow.announced(
                new MediaId(id),
                "Bridge",
                "b.mp4",
                "video/mp4",
                3,
                new VideoRow.Sending("u", studio.world().clock().instant()))
            .ready(new VideoRow.Rendition(3, "video.mp4", 9, "poster.jpg", "hls/video.m3u8", 20));
    studio
        .world()
        .parts()
        .videos()
        .save(studio.world().job(studio.north().tenant()), new Videos.Kept(row, 0));
    return id;
  }
}
