package academy.aligned.media.processing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.events.MediaEvent.UploadFinished;
import academy.aligned.media.Studio;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.testkit.world.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessingTest {
  private final Studio studio = Studio.open();
  private final String media = studio.uploaded();
  private final String folder =
      "s3://aligned-media/tenants/%s/media/%s/".formatted(studio.north().tenant(), media);

  @Test
  void an_upload_reaches_the_transcoder_once_however_often_it_is_told() {
    studio.world().happens(studio.north().tenant(), new UploadFinished(media));
    studio.world().happens(studio.north().tenant(), new UploadFinished(media));
    assertThat(studio.begun()).hasSize(1);
    assertThat(studio.begun().getFirst().source().toString())
        .isEqualTo(folder.replace("/media/" + media + "/", "/uploads/" + media + "/source"));
    assertThat(studio.begun().getFirst().folder()).hasToString(folder);
  }

  @Test
  void a_finished_job_makes_the_video_playable() {
    studio
        .world()
        .parts()
        .files()
        .put(
            studio.world().job(studio.north().tenant()),
            "media/" + media + "/video.mp4",
            new TenantFiles.Content(new byte[42], "video/mp4"),
            "private");
    told("COMPLETE", folder);
    var video = studio.show(media).body();
    assertThat(video.path("state").asString()).isEqualTo("READY");
    assertThat(video.path("seconds").asDouble()).isEqualTo(12.5);
    assertThat(video.path("mp4Bytes").asLong()).isEqualTo(42);
    var told = studio.world().published();
    assertThat(told).extracting(event -> event.type()).containsExactly("media.video-ready");
    assertThat(told.getFirst().data())
        .hasToString(
            "{\"media\":\"%s\",\"rendition\":{\"folder\":\"media/%s/\",\"seconds\":12.5,"
                    .formatted(media, media)
                + "\"hls\":\"hls/video.m3u8\",\"mp4\":\"video.mp4\",\"mp4Bytes\":42,"
                + "\"poster\":\"poster.0000001.jpg\"}}");
  }

  @Test
  void a_failed_job_leaves_a_reason_and_a_late_success_still_counts() {
    told("ERROR", folder);
    var video = studio.show(media).body();
    assertThat(video.path("state").asString()).isEqualTo("FAILED");
    assertThat(video.path("reason").asString()).contains("error 1040").contains("MP4");
    told("COMPLETE", folder);
    assertThat(state()).isEqualTo("READY");
    assertThat(published()).containsExactly("media.video-failed", "media.video-ready");
  }

  @Test
  void what_is_not_the_files_fault_can_be_tried_again_and_an_old_failure_no_longer_counts() {
    told("ERROR", 5001, 12_500);
    assertThat(studio.show(media).body().path("retriable").asBoolean()).isTrue();
    assertThat(studio.show(media).body().path("reason").asString()).contains("is kept");
    assertThat(restart().body().path("state").asString()).isEqualTo("PROCESSING");
    restart();
    studio.world().deliver();
    assertThat(studio.begun()).extracting(Transcoder.Work::attempt).containsExactly(1, 2);
    told("ERROR", 5001, 12_500);
    assertThat(state()).isEqualTo("PROCESSING");
  }

  @Test
  void a_job_that_nobody_hears_of_can_be_tried_again_after_ten_minutes() {
    assertThat(studio.show(media).body().path("retriable").asBoolean()).isFalse();
    restart();
    studio.world().clock().plus(Duration.ofMinutes(11));
    assertThat(studio.show(media).body().path("retriable").asBoolean()).isTrue();
    restart();
    studio.world().deliver();
    assertThat(studio.begun()).extracting(Transcoder.Work::attempt).containsExactly(1, 2);
  }

  @Test
  void a_file_that_is_no_video_is_not_tried_again() {
    told("ERROR", folder);
    assertThat(studio.show(media).body().path("retriable").asBoolean()).isFalse();
    assertThat(restart().status()).isEqualTo(409);
  }

  @Test
  void a_film_that_is_too_long_says_how_long_it_may_be() {
    told("COMPLETE", 0, 601_000);
    assertThat(studio.show(media).body().path("reason").asString()).contains("10 minutes");
    assertThat(state()).isEqualTo("FAILED");
  }

  private Answer restart() {
    return studio
        .north()
        .post(studio.north().practitioner(), "/api/media/" + media + "/restart", Map.of());
  }

  @Test
  void what_comes_late_or_twice_changes_nothing() {
    told("COMPLETE", folder);
    told("COMPLETE", folder);
    told("PROGRESSING", folder);
    told("ERROR", folder);
    assertThat(state()).isEqualTo("READY");
    assertThat(published()).containsExactly("media.video-ready");
  }

  @Test
  void files_outside_the_videos_own_folder_are_not_taken() {
    told("COMPLETE", "s3://aligned-media/tenants/somebodyelse/media/" + media + "/");
    assertThat(state()).isEqualTo("FAILED");
  }

  private String state() {
    return studio.show(media).body().path("state").asString();
  }

  private List<String> published() {
    return studio.world().published().stream().map(event -> event.type()).toList();
  }

  private void told(String status, String where) {
    told(status, where, 1040, 12_500);
  }

  private void told(String status, int error, long millis) {
    told(status, folder, error, millis);
  }

  private void told(String status, String where, int error, long millis) {
    Map<String, ?> group =
        Map.of(
            "playlistFilePaths", List.of(where + "hls/video.m3u8"),
            "outputDetails",
                List.of(
                    Map.of("outputFilePaths", List.of(where + "video.mp4"), "durationInMs", millis),
                    Map.of("outputFilePaths", List.of(where + "poster.0000001.jpg"))));
    studio
        .world()
        .happensAtAws(
            "aws.mediaconvert",
            "MediaConvert Job State Change",
            Map.of(
                "jobId",
                "job-1",
                "status",
                status,
                "errorCode",
                error,
                "queue",
                "arn:aws:mediaconvert:us-east-1:1:queues/Default",
                "userMetadata",
                Map.of("tenant", studio.north().tenant().value(), "media", media),
                "outputGroupDetails",
                List.of(group)));
  }
}
