package academy.aligned.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.media.Studio;
import academy.aligned.testkit.world.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadTest {
  private final Studio studio = Studio.open();
  private final String media = studio.world().ids().next();

  @Test
  void a_large_video_goes_up_in_parts_and_arrives_whole() {
    byte[] bytes = new byte[9_000_000];
    Arrays.fill(bytes, (byte) 7);
    Answer ticket = studio.announce(media, bytes.length);
    assertThat(ticket.status()).isEqualTo(201);
    assertThat(ticket.body().path("parts").size()).isEqualTo(2);
    Answer done = studio.finish(media, studio.upload(ticket, bytes));
    assertThat(done.body().path("state").asString()).isEqualTo("PROCESSING");
    assertThat(stored()).hasSize(bytes.length).containsOnly((byte) 7);
  }

  private byte[] stored() {
    TenantId north = studio.north().tenant();
    return studio
        .world()
        .parts()
        .files()
        .get(studio.world().job(north), "uploads/" + media + "/source")
        .orElseThrow()
        .bytes();
  }

  @Test
  void announcing_twice_goes_on_with_the_same_upload() {
    Answer first = studio.announce(media, 3);
    Answer second = studio.announce(media, 3);
    assertThat(second.body().path("uploadId")).isEqualTo(first.body().path("uploadId"));
    assertThat(studio.announce(media, 4).status()).isEqualTo(409);
  }

  @Test
  void finishing_twice_is_finishing_once() {
    Map<String, Object> parts = studio.upload(studio.announce(media, 3), new byte[3]);
    Answer first = studio.finish(media, parts);
    Answer second = studio.finish(media, parts);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(studio.world().published()).hasSize(1);
  }

  @Test
  void what_arrives_in_another_size_than_announced_fails_and_says_so() {
    Map<String, Object> parts = studio.upload(studio.announce(media, 5), new byte[3]);
    Answer done = studio.finish(media, parts);
    assertThat(done.body().path("state").asString()).isEqualTo("FAILED");
    assertThat(done.body().path("reason").asString())
        .isEqualTo("3 bytes arrived instead of 5. Upload the video again.");
    assertThat(studio.world().published()).isEmpty();
  }

  @Test
  void a_missing_part_and_a_wrong_name_are_told() {
    Map<String, Object> parts = studio.upload(studio.announce(media, 3), new byte[3]);
    Object upload = parts.get("uploadId");
    assertThat(studio.finish(media, Map.of("uploadId", upload, "parts", List.of())).badFields())
        .containsExactly("parts");
    assertThat(
            studio
                .finish(
                    media,
                    Map.of("uploadId", upload, "parts", List.of(Map.of("number", 2, "etag", "e"))))
                .badFields())
        .containsExactly("parts");
    assertThat(
            studio
                .finish(
                    media,
                    Map.of("uploadId", upload, "parts", List.of(Map.of("number", 1, "etag", "e"))))
                .badFields())
        .containsExactly("parts");
    assertThat(
            studio.finish(media, Map.of("uploadId", "x", "parts", parts.get("parts"))).badFields())
        .containsExactly("uploadId");
    assertThat(studio.finish(media, parts).ok()).isTrue();
  }

  @Test
  void too_large_a_file_and_one_that_is_no_video_are_refused_by_field() {
    assertThat(studio.announce(media, 500_000_001).badFields()).containsExactly("bytes");
    assertThat(
            studio
                .north()
                .post(
                    studio.north().practitioner(),
                    "/api/media",
                    Map.of(
                        "media", "M1",
                        "title", "A",
                        "filename", "a.gif",
                        "contentType", "image/gif",
                        "bytes", 1))
                .status())
        .isEqualTo(422);
  }
}
