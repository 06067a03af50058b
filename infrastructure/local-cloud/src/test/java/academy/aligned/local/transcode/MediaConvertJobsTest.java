package academy.aligned.local.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.Eventually;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.queue.Queues;
import academy.aligned.media.MediaId;
import academy.aligned.media.processing.MediaConvert;
import academy.aligned.media.processing.Transcoder;
import academy.aligned.testkit.parts.EmbeddedFiles;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.mediaconvert.MediaConvertClient;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.JsonNode;

/** Driven by the very gateway that the media function uses. */
class MediaConvertJobsTest {
  private static final String BUCKET = "aligned-media";
  private static final MediaId MEDIA = new MediaId("0190a5d2-0000-7000-8000-000000000001");
  private static final String FOLDER = "tenants/bonniewellne/media/" + MEDIA + "/";

  @TempDir Path folder;
  private final List<JsonNode> told = new CopyOnWriteArrayList<>();
  private S3Client s3;
  private Queues queues;
  private MediaConvertJobs jobs;
  private LoopbackServer server;
  private MediaConvertClient client;

  @BeforeEach
  void start() {
    EmbeddedFiles files = EmbeddedFiles.shared().withBucket(BUCKET);
    var self =
        StaticCredentialsProvider.create(
            AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, EmbeddedFiles.CREDENTIAL));
    s3 =
        S3Client.builder()
            .endpointOverride(files.endpoint())
            .forcePathStyle(true)
            .region(Region.US_EAST_1)
            .httpClient(UrlConnectionHttpClient.create())
            .credentialsProvider(self)
            .build();
    InstantSource clock = InstantSource.system();
    queues = new Queues(folder.resolve("queues"), clock);
    Bus bus = new Bus(queues);
    bus.route(
        Bus.DEFAULT, "aws.mediaconvert", List.of("MediaConvert Job State Change"), "media-events");
    queues.serve(
        "media-events",
        batch -> {
          batch
              .getRecords()
              .forEach(m -> told.add(Json.TOLERANT.readTree(m.getBody()).path("detail")));
          return new SQSBatchResponse(List.of());
        });
    jobs =
        new MediaConvertJobs(folder.resolve("jobs"), s3, bus, clock, new Ids(clock, new Random()));
    server = LoopbackServer.start(0, new ControlEndpoint(List.of(jobs)));
    client =
        MediaConvertClient.builder()
            .endpointOverride(server.endpoint())
            .region(Region.US_EAST_1)
            .httpClient(UrlConnectionHttpClient.create())
            .credentialsProvider(self)
            .build();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
    jobs.close();
    queues.close();
    s3.close();
  }

  private String begin() {
    return begin(1);
  }

  private String begin(int attempt) {
    return new MediaConvert(client, "arn:aws:iam::000000000000:role/transcoder", "Default")
        .begin(
            new Transcoder.Work(
                new TenantId("bonniewellne"),
                MEDIA,
                attempt,
                URI.create("s3://" + BUCKET + "/" + FOLDER + "source"),
                URI.create("s3://" + BUCKET + "/" + FOLDER)));
  }

  private void upload(RequestBody body) {
    s3.putObject(r -> r.bucket(BUCKET).key(FOLDER + "source"), body);
  }

  private long size(String name) {
    return s3.headObject(r -> r.bucket(BUCKET).key(FOLDER + name)).contentLength();
  }

  private JsonNode transcoded(String... input) throws InterruptedException {
    Path film = folder.resolve("film.mp4");
    List<String> words = new ArrayList<>(List.of("ffmpeg", "-y", "-v", "error"));
    words.addAll(List.of(input));
    words.addAll(List.of("-pix_fmt", "yuv420p", film.toString()));
    Tool.run(words);
    upload(RequestBody.fromFile(film));
    begin();
    assertThat(Eventually.holds(() -> !told.isEmpty(), 60)).isTrue();
    JsonNode detail = told.getFirst();
    assertThat(detail.path("status").asString()).as(detail.toString()).isEqualTo("COMPLETE");
    return detail;
  }

  private String master() {
    return s3.getObjectAsBytes(r -> r.bucket(BUCKET).key(FOLDER + "hls/video.m3u8")).asUtf8String();
  }

  @Test
  void the_playlist_tells_codecs_and_picture_of_each_size() throws InterruptedException {
    transcoded(
        "-f",
        "lavfi",
        "-i",
        "testsrc=duration=1:size=1280x720:rate=10",
        "-f",
        "lavfi",
        "-i",
        "sine=duration=1",
        "-c:a",
        "aac");
    assertThat(master())
        .contains("RESOLUTION=640x360", "RESOLUTION=1280x720")
        .containsPattern("CODECS=\"avc1\\.6400[0-9a-f]{2},mp4a\\.40\\.2\"");
  }

  @Test
  void a_portrait_film_stays_portrait_and_a_silent_one_claims_no_sound()
      throws InterruptedException {
    transcoded("-f", "lavfi", "-i", "testsrc=duration=1:size=360x640:rate=10");
    assertThat(master()).contains("RESOLUTION=270x480").doesNotContain("mp4a");
  }

  @Test
  void a_drawn_film_that_asks_little_of_a_network_is_every_size_as_it_is()
      throws InterruptedException {
    String drawn = "color=teal:duration=2:size=640x480:rate=10";
    transcoded("-f", "lavfi", "-i", drawn, "-bf", "0", "-profile:v", "high");
    assertThat(master().split("RESOLUTION=640x480", -1)).hasSize(4);
    assertThat(size("hls/video-360_00000.ts")).isEqualTo(size("hls/video-720_00000.ts"));
  }

  @Test
  void a_clip_of_a_moment_still_has_its_picture() throws InterruptedException {
    JsonNode detail = transcoded("-f", "lavfi", "-i", "testsrc=duration=0.4:size=320x240:rate=10");
    assertThat(detail.toString()).contains("poster.0000000.jpg");
  }

  @Test
  void an_endless_film_is_cut_where_the_job_says() throws InterruptedException {
    JsonNode detail = transcoded("-f", "lavfi", "-i", "color=black:duration=620:size=32x32:rate=1");
    assertThat(detail.at("/outputGroupDetails/1/outputDetails/0/durationInMs").asLong())
        .isBetween(600_500L, 603_000L);
  }

  @Test
  void trouble_of_the_service_is_not_laid_at_the_files_door_and_another_attempt_is_a_new_job()
      throws InterruptedException {
    String first = begin();
    assertThat(Eventually.holds(() -> !told.isEmpty(), 30)).isTrue();
    assertThat(told.getFirst().path("errorCode").asInt()).isEqualTo(9999);
    assertThat(begin(2)).isNotEqualTo(first);
  }

  @Test
  void a_video_becomes_a_ladder_a_film_and_a_picture() throws InterruptedException {
    Path film = folder.resolve("film.mp4");
    Tool.run(
        List.of(
            "ffmpeg",
            "-y",
            "-v",
            "error",
            "-f",
            "lavfi",
            "-i",
            "testsrc=duration=2:size=320x240:rate=10",
            film.toString()));
    upload(RequestBody.fromFile(film));
    String job = begin();
    assertThat(begin()).isEqualTo(job);
    assertThat(Eventually.holds(() -> !told.isEmpty(), 60)).isTrue();
    JsonNode detail = told.getFirst();
    assertThat(detail.path("status").asString()).as(detail.toString()).isEqualTo("COMPLETE");
    assertThat(detail.path("userMetadata").path("tenant").asString()).isEqualTo("bonniewellne");
    assertThat(detail.toString())
        .contains(FOLDER + "hls/video.m3u8", FOLDER + "video.mp4", FOLDER + "poster.");
    assertThat(size("video.mp4")).isGreaterThan(1_000);
    assertThat(size("hls/video-360_00000.ts")).isGreaterThan(1_000);
    assertThat(
            s3.getObjectAsBytes(r -> r.bucket(BUCKET).key(FOLDER + "hls/video.m3u8"))
                .asUtf8String())
        .contains("video-360.m3u8", "video-720.m3u8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg onload=alert(1)>",
        "#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n"
      })
  void what_is_no_video_is_told_as_an_error(String content) throws InterruptedException {
    upload(RequestBody.fromString(content));
    begin();
    assertThat(Eventually.holds(() -> !told.isEmpty(), 30)).isTrue();
    assertThat(told.getFirst().path("status").asString()).isEqualTo("ERROR");
    assertThat(told.getFirst().path("errorCode").asInt()).isEqualTo(1040);
  }
}
