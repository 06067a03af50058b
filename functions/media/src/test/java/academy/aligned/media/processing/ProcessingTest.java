package academy.aligned.media.processing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.events.MediaEvent.UploadFinished;
import academy.aligned.media.Studio;
import academy.aligned.storage.files.TenantFiles;
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
    assertThat(published()).containsExactly("media.video-ready");
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
    Map<String, ?> group =
        Map.of(
            "playlistFilePaths", List.of(where + "hls/video.m3u8"),
            "outputDetails",
                List.of(
                    Map.of("outputFilePaths", List.of(where + "video.mp4"), "durationInMs", 12_500),
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
                1040,
                "queue",
                "arn:aws:mediaconvert:us-east-1:1:queues/Default",
                "userMetadata",
                Map.of("tenant", studio.north().tenant().value(), "media", media),
                "outputGroupDetails",
                List.of(group)));
  }
}
