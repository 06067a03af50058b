package academy.aligned.testkit.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

class EmbeddedFilesTest {
  @Test
  void a_file_is_there_after_a_restart(@TempDir Path folder) {
    try (EmbeddedFiles first = EmbeddedFiles.at(folder, 0).withBucket("media");
        S3Client client = client(first, EmbeddedFiles.CREDENTIAL)) {
      client.putObject(
          r -> r.bucket("media").key("tenants/a/x.txt"), RequestBody.fromString("squat"));
    }
    try (EmbeddedFiles second = EmbeddedFiles.at(folder, 0);
        S3Client client = client(second, EmbeddedFiles.CREDENTIAL)) {
      var text =
          client.getObjectAsBytes(r -> r.bucket("media").key("tenants/a/x.txt").range("bytes=1-3"));
      assertThat(text.asUtf8String()).isEqualTo("qua");
    }
  }

  @Test
  void a_wrong_signature_is_refused() {
    EmbeddedFiles files = EmbeddedFiles.shared().withBucket("media");
    try (S3Client stranger = client(files, "guessed")) {
      assertThatExceptionOfType(S3Exception.class)
          .isThrownBy(
              () ->
                  stranger.putObject(r -> r.bucket("media").key("x"), RequestBody.fromString("y")))
          .satisfies(e -> assertThat(e.statusCode()).isEqualTo(403));
    }
  }

  private static S3Client client(EmbeddedFiles files, String credential) {
    return S3Client.builder()
        .endpointOverride(files.endpoint())
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .httpClient(UrlConnectionHttpClient.create())
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, credential)))
        .build();
  }
}
