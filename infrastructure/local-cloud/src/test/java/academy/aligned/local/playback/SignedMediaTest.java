package academy.aligned.local.playback;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.http.Refusal;
import academy.aligned.media.playback.Signer;
import academy.aligned.testkit.parts.EmbeddedFiles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

class SignedMediaTest {
  private static final KeyPair KEYS = keys();
  private static final Instant NOW = Instant.parse("2027-04-05T09:00:00Z");
  private static final S3Client S3 = s3();

  private final String media = new Ids(InstantSource.fixed(NOW), new SplittableRandom()).next();
  private final String folder = "/media/tenants/north0000000/media/" + media + "/";
  private final SignedMedia signed =
      new SignedMedia(
          S3, "aligned-media", new Turnstile("K1", KEYS.getPublic(), InstantSource.fixed(NOW)));
  private final LoopbackServer server =
      LoopbackServer.start(0, ask -> signed.answer(ask).orElseThrow(SignedMediaTest::elsewhere));

  SignedMediaTest() {
    S3.putObject(
        put ->
            put.bucket("aligned-media")
                .key((folder + "video.mp4").substring("/media/".length()))
                .contentType("video/mp4"),
        RequestBody.fromString("0123456789"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_good_signature_opens_the_whole_folder() {
    var got = get("GET", folder + "video.mp4?" + query(folder + "*", NOW.plusSeconds(60)), "");
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
    var got = get("GET", video(), range);
    assertThat(got.statusCode()).isEqualTo(status);
    assertThat(got.body()).isEqualTo(body);
    assertThat(got.headers().firstValue("content-range").orElse(null)).isEqualTo(contentRange);
  }

  @Test
  void head_tells_the_length_and_an_unchanged_file_costs_no_bytes() {
    var head = get("HEAD", video(), "");
    assertThat(head.headers().firstValue("content-length")).contains("10");
    String tag = head.headers().firstValue("etag").orElseThrow();
    var again = send(request("GET", video()).header("if-none-match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    var changed =
        send(request("GET", video()).header("range", "bytes=0-1").header("if-range", "x"));
    assertThat(changed.statusCode()).isEqualTo(200);
  }

  @Test
  void what_is_not_signed_for_this_address_and_this_moment_is_refused() {
    String path = folder + "video.mp4";
    assertThat(get("GET", path, "").statusCode()).isEqualTo(403);
    assertThat(get("GET", path + "?" + query(folder + "*", NOW), "").statusCode()).isEqualTo(403);
    String other = query(folder.replace("north", "south") + "*", NOW.plusSeconds(60));
    assertThat(get("GET", path + "?" + other, "").statusCode()).isEqualTo(403);
    assertThat(get("GET", video().replace("Signature=", "Signature=A"), "").statusCode())
        .isEqualTo(403);
    assertThat(get("GET", video().replace("K1", "K2"), "").statusCode()).isEqualTo(403);
    assertThat(get("GET", video().replace("video.mp4", "none.mp4"), "").statusCode())
        .isEqualTo(403);
  }

  @Test
  void an_upload_is_out_of_reach_even_with_a_signature() {
    String path = "/media/tenants/north0000000/uploads/" + media + "/source";
    assertThat(get("GET", path + "?" + query(path, NOW.plusSeconds(60)), "").statusCode())
        .isEqualTo(403);
  }

  private String video() {
    return folder + "video.mp4?" + query(folder + "*", NOW.plusSeconds(60));
  }

  private String query(String path, Instant until) {
    return new Signer("K1", KEYS.getPrivate()).query(server.endpoint() + path, until);
  }

  private HttpResponse<String> get(String method, String path, String range) {
    var request = request(method, path);
    return send(range.isEmpty() ? request : request.header("range", range));
  }

  private HttpRequest.Builder request(String method, String path) {
    return HttpRequest.newBuilder(URI.create(server.endpoint() + path))
        .method(method, HttpRequest.BodyPublishers.noBody());
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Refusal elsewhere() {
    return new Refusal(404, "NotFound", "Not media.");
  }

  private static S3Client s3() {
    return S3Client.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, EmbeddedFiles.CREDENTIAL)))
        .httpClient(UrlConnectionHttpClient.create())
        .forcePathStyle(true)
        .endpointOverride(EmbeddedFiles.shared().withBucket("aligned-media").endpoint())
        .build();
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
