package academy.aligned.custody.tenant;

import academy.aligned.custody.place.Installation;
import academy.aligned.kernel.ids.TenantId;
import java.util.List;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A practice's files in the buckets, reached with the practice's own rights alone. */
public record Files(Installation at, TenantId tenant) {
  private static final Pattern TEXT =
      Pattern.compile(".*\\.(html|json|css|m?js|svg|txt|xml|webmanifest|vtt|m3u8|ics|csv)");

  /** What a file is beside its bytes. */
  public record Kind(String path, String type, String cache) {}

  /** Whether names may stand in it. */
  public static boolean text(String path) {
    return TEXT.matcher(path).matches();
  }

  /** All paths, in order. */
  public List<String> paths(String purpose) {
    String bucket = at.names().bucket(purpose);
    return at
        .files()
        .listObjectsV2Paginator(
            list -> list.bucket(bucket).prefix(own()).overrideConfiguration(rights()))
        .contents()
        .stream()
        .map(S3Object::key)
        .filter(key -> !key.endsWith("/"))
        .map(key -> key.substring(own().length()))
        .sorted()
        .toList();
  }

  public ResponseInputStream<GetObjectResponse> open(String purpose, String path) {
    return at.files()
        .getObject(
            get ->
                get.bucket(at.names().bucket(purpose))
                    .key(own() + path)
                    .overrideConfiguration(rights()));
  }

  public void put(String purpose, Kind kind, RequestBody body) {
    at.files()
        .putObject(
            put -> {
              put.bucket(at.names().bucket(purpose))
                  .key(own() + kind.path())
                  .overrideConfiguration(rights());
              if (!kind.type().isEmpty()) {
                put.contentType(kind.type());
              }
              if (!kind.cache().isEmpty()) {
                put.cacheControl(kind.cache());
              }
            },
            body);
  }

  public void delete(String purpose, String path) {
    at.files()
        .deleteObject(
            delete ->
                delete
                    .bucket(at.names().bucket(purpose))
                    .key(own() + path)
                    .overrideConfiguration(rights()));
  }

  public String own() {
    return "tenants/" + tenant + "/";
  }

  private AwsRequestOverrideConfiguration rights() {
    AwsCredentialsProvider own = at.tenants().forTenant(tenant);
    return AwsRequestOverrideConfiguration.builder().credentialsProvider(own).build();
  }
}
