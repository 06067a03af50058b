package academy.aligned.assure.contract.cloud;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A cloud behind one address that speaks AWS's protocols, such as LocalStack. */
class RemoteCloud extends Cloud {
  private static final URI USUAL = URI.create("http://127.0.0.1:4566");
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  RemoteCloud(URI at) {
    super(
        Line.of(at, StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"))),
        InstantSource.system(),
        List.of());
    try {
      s3().createBucket(make -> make.bucket(bucket()));
    } catch (BucketAlreadyOwnedByYouException there) {
      return;
    }
  }

  /** What {@code AWS_ENDPOINT_URL} names, or LocalStack's usual port. */
  static Cloud reached() {
    URI at = Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL")).map(URI::create).orElse(USUAL);
    if (!healthy(at)) {
      throw new Unreachable(
          "no LocalStack at " + at + "; start one, or set AWS_ENDPOINT_URL to where it is");
    }
    return new RemoteCloud(at);
  }

  private static boolean healthy(URI at) {
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var ask = HttpRequest.newBuilder(at.resolve("/_localstack/health")).timeout(PATIENCE).build();
      return http.send(ask, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException away) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public Inbox inbox(String name) {
    return RemoteInbox.create(line().to(line().control(), SqsClient.builder()), name);
  }

  @Override
  public void later(Duration step) {
    LockSupport.parkNanos(Math.min(step.toNanos(), PATIENCE.toNanos()));
  }

  @Override
  public List<String> mailsTo(String address) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      var ask = HttpRequest.newBuilder(line().control().resolve("/_aws/ses")).build();
      String all = http.send(ask, BodyHandlers.ofString()).body();
      return Json.TOLERANT
          .readTree(all)
          .path("messages")
          .valueStream()
          .filter(mail -> mail.path("Destination").toString().contains(address))
          .map(mail -> mail.path("Subject").asString(""))
          .toList();
    } catch (IOException away) {
      throw new IllegalStateException(away);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
