package academy.aligned.media.playback;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.media.MediaId;
import academy.aligned.media.Studio;
import academy.aligned.media.VideoRow;
import academy.aligned.media.VideoState;
import academy.aligned.media.Videos;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudfront.CloudFrontUtilities;
import tools.jackson.databind.JsonNode;

class PlaybackTest {
  private final Studio studio = Studio.open();
  private final String media = ready();

  @Test
  void addresses_are_signed_as_the_aws_sdk_signs_them() {
    Instant until = Instant.parse("2027-01-01T00:00:00Z");
    String ours = new Signer("K1", Studio.KEYS.getPrivate()).query("https://h/media/*", until);
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
  void patients_and_practitioners_see_it_and_visitors_do_not() {
    String path = "/api/media/" + media;
    assertThat(studio.north().get(studio.north().ana(), path).ok()).isTrue();
    assertThat(studio.north().get(Persona.VISITOR, path).status()).isEqualTo(401);
    assertThat(studio.north().get(studio.north().ana(), "/api/media").status()).isEqualTo(403);
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
        new VideoRow(
                new MediaId(id),
                "Bridge",
                "b.mp4",
                "video/mp4",
                3,
                "u",
                studio.world().clock().instant(),
                VideoState.PROCESSING,
                null,
                null,
                null)
            .ready(new VideoRow.Rendition(3, "video.mp4", 9, "poster.jpg", "hls/video.m3u8"));
    studio
        .world()
        .parts()
        .videos()
        .save(studio.world().job(studio.north().tenant()), new Videos.Kept(row, 0));
    return id;
  }
}
