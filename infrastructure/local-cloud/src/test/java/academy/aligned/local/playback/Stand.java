package academy.aligned.local.playback;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.http.Refusal;
import academy.aligned.storage.playback.Pass;
import academy.aligned.storage.playback.Signer;
import academy.aligned.testkit.parts.EmbeddedFiles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** One video of one practice behind the turnstile, its clock stopped. */
final class Stand implements AutoCloseable {
  static final KeyPair KEYS = keys();
  static final Instant NOW = Instant.parse("2027-04-05T09:00:00Z");
  private static final S3Client S3 = s3();

  final String media = new Ids(InstantSource.fixed(NOW), new SplittableRandom()).next();
  final String folder = "/media/tenants/north0000000/media/" + media + "/";
  private final SignedMedia signed =
      new SignedMedia(
          S3, "aligned-media", new Turnstile("K1", KEYS.getPublic(), InstantSource.fixed(NOW)));
  private final LoopbackServer server =
      LoopbackServer.start(0, ask -> signed.answer(ask).orElseThrow(Stand::elsewhere));

  void put(String name, String type, String content) {
    S3.putObject(
        put ->
            put.bucket("aligned-media")
                .key((folder + name).substring("/media/".length()))
                .contentType(type),
        RequestBody.fromString(content));
  }

  Pass pass(String path, Instant until) {
    return new Signer("K1", KEYS.getPrivate()).sign(server.endpoint() + path, until);
  }

  String query(String path, Instant until) {
    return pass(path, until).query();
  }

  /** What a browser sends back of cookies it was given. */
  static String cookies(Pass pass) {
    return pass.cookies("/", Duration.ZERO).stream()
        .map(cookie -> cookie.name() + "=" + cookie.value())
        .collect(Collectors.joining("; "));
  }

  HttpResponse<String> get(String method, String path, String range) {
    var request = request(method, path);
    return send(range.isEmpty() ? request : request.header("range", range));
  }

  HttpRequest.Builder request(String method, String path) {
    return HttpRequest.newBuilder(URI.create(server.endpoint() + path))
        .method(method, HttpRequest.BodyPublishers.noBody());
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.close();
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
