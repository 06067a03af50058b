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
  void an_upload_that_was_cut_off_is_told_which_parts_have_arrived_whole() {
    Answer first = studio.announce(media, 9_000_000);
    assertThat(first.body().path("parts").findValues("etag")).isEmpty();
    String etag = Studio.put(first.body().at("/parts/1/url").asString(), new byte[611_392]);
    Studio.put(first.body().at("/parts/0/url").asString(), new byte[5]);
    Answer again = studio.announce(media, 9_000_000);
    assertThat(again.body().at("/parts/0").has("etag")).isFalse();
    assertThat(again.body().at("/parts/1/etag").asString()).isEqualTo(etag);
  }

  @Test
  void what_is_given_up_leaves_nothing_and_what_has_arrived_stays() {
    Map<String, Object> parts = studio.upload(studio.announce(media, 3), new byte[3]);
    assertThat(drop(media).status()).isEqualTo(204);
    assertThat(drop(media).status()).isEqualTo(404);
    assertThat(studio.finish(media, parts).status()).isEqualTo(404);
    String kept = studio.uploaded();
    assertThat(drop(kept).status()).isEqualTo(409);
    assertThat(studio.show(kept).body().path("state").asString()).isEqualTo("PROCESSING");
  }

  private Answer drop(String which) {
    return studio
        .north()
        .call(studio.north().practitioner(), "DELETE", "/api/media/" + which, null);
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
