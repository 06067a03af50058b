package academy.aligned.testkit.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/** Buckets that remember what was in them, as S3's do. */
class VersionedFilesTest {
  private static final String BUCKET = "sites";
  @TempDir private Path folder;
  private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  private EmbeddedFiles open() {
    return EmbeddedFiles.at(
            folder.resolve("files"),
            0,
            new EmbeddedFiles.Versions(folder.resolve("kept"), () -> now, Set.of(BUCKET)))
        .withBucket(BUCKET)
        .withBucket("other");
  }

  @Test
  void every_version_is_listed_the_newest_first_and_can_be_read() {
    try (EmbeddedFiles files = open();
        S3Client client = client(files)) {
      put(client, "a/x.txt", "one");
      put(client, "a/x.txt", "two");
      client.deleteObject(r -> r.bucket(BUCKET).key("a/x.txt"));
      put(client, "a/y/z.txt", "other");
      put(client, "b.txt", "elsewhere");
      var listed = client.listObjectVersions(r -> r.bucket(BUCKET).prefix("a/"));
      assertThat(listed.versions())
          .extracting(ObjectVersion::key)
          .containsExactly("a/x.txt", "a/x.txt", "a/y/z.txt");
      assertThat(listed.versions())
          .extracting(v -> read(client, v))
          .containsExactly("two", "one", "other");
      assertThat(listed.versions())
          .extracting(ObjectVersion::isLatest)
          .containsExactly(false, false, true);
      assertThat(listed.deleteMarkers())
          .singleElement()
          .satisfies(m -> assertThat(m.isLatest()).isTrue());
      assertThat(client.getBucketVersioning(r -> r.bucket(BUCKET)).status())
          .isEqualTo(BucketVersioningStatus.ENABLED);
      assertThat(client.listObjectsV2(r -> r.bucket(BUCKET)).contents()).hasSize(2);
    }
  }

  @Test
  void pages_of_the_list_leave_nothing_out() {
    try (EmbeddedFiles files = open();
        S3Client client = client(files)) {
      for (int i = 0; i < 7; i++) {
        put(client, "a/%d.txt".formatted(i / 2), "v" + i);
      }
      List<String> paged =
          client.listObjectVersionsPaginator(r -> r.bucket(BUCKET).maxKeys(3)).versions().stream()
              .map(version -> read(client, version))
              .toList();
      List<String> whole =
          client.listObjectVersions(r -> r.bucket(BUCKET)).versions().stream()
              .map(version -> read(client, version))
              .toList();
      // A busy machine sends a file twice, and each is a version.
      assertThat(paged).isEqualTo(whole);
      assertThat(paged).containsSubsequence("v1", "v0", "v3", "v2", "v5", "v4", "v6");
    }
  }

  @Test
  void a_version_that_is_deleted_is_gone_from_the_disk() throws Exception {
    try (EmbeddedFiles files = open();
        S3Client client = client(files)) {
      put(client, "a/x.txt", "one");
      put(client, "a/x.txt", "two");
      client
          .listObjectVersions(r -> r.bucket(BUCKET))
          .versions()
          .forEach(
              v ->
                  client.deleteObject(r -> r.bucket(BUCKET).key(v.key()).versionId(v.versionId())));
      assertThat(client.listObjectVersions(r -> r.bucket(BUCKET)).versions()).isEmpty();
      assertThat(client.listObjectsV2(r -> r.bucket(BUCKET)).contents()).isEmpty();
      try (var left = Files.walk(folder.resolve("kept"))) {
        assertThat(left.filter(Files::isRegularFile)).isEmpty();
      }
    }
  }

  @Test
  void what_was_replaced_35_days_ago_is_trimmed_and_what_is_there_stays() {
    try (EmbeddedFiles files = open();
        S3Client client = client(files)) {
      put(client, "old.txt", "stays");
      put(client, "x.txt", "one");
      put(client, "x.txt", "two");
      put(client, "gone.txt", "three");
      client.deleteObject(r -> r.bucket(BUCKET).key("gone.txt"));
    }
    now = now.plus(Duration.ofDays(34));
    assertThat(afterRestart()).containsExactlyInAnyOrder("stays", "two", "one", "three");
    now = now.plus(Duration.ofDays(2));
    assertThat(afterRestart()).containsExactlyInAnyOrder("stays", "two");
  }

  @Test
  void files_from_before_versions_were_kept_have_one() throws Exception {
    Path file = folder.resolve("files").resolve(BUCKET).resolve("a.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "was there");
    assertThat(afterRestart()).containsExactly("was there");
    assertThat(afterRestart()).as("once").containsExactly("was there");
  }

  private List<String> afterRestart() {
    try (EmbeddedFiles files = open();
        S3Client client = client(files)) {
      return client.listObjectVersions(r -> r.bucket(BUCKET)).versions().stream()
          .map(version -> read(client, version))
          .toList();
    }
  }

  private static void put(S3Client client, String key, String text) {
    client.putObject(r -> r.bucket(BUCKET).key(key), RequestBody.fromString(text));
  }

  private static String read(S3Client client, ObjectVersion version) {
    return client
        .getObjectAsBytes(r -> r.bucket(BUCKET).key(version.key()).versionId(version.versionId()))
        .asUtf8String();
  }

  private static S3Client client(EmbeddedFiles files) {
    return S3Client.builder()
        .endpointOverride(files.endpoint())
        .region(Region.US_EAST_1)
        .forcePathStyle(true)
        .httpClient(UrlConnectionHttpClient.create())
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, EmbeddedFiles.CREDENTIAL)))
        .build();
  }
}
