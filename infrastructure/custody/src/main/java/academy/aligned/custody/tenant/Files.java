package academy.aligned.custody.tenant;

import academy.aligned.custody.place.Installation;
import academy.aligned.kernel.ids.TenantId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final String ORIGIN = "made-from";

  /** What a file is beside its bytes. */
  public record Kind(String path, String type, String cache) {}

  /** Whether names may stand in it. */
  public static boolean text(String path) {
    return TEXT.matcher(path).matches();
  }

  /** All paths, in order. */
  public List<String> paths(String purpose) {
    return List.copyOf(present(purpose).keySet());
  }

  /** What is there, by path. */
  public SortedMap<String, S3Object> present(String purpose) {
    String bucket = at.names().bucket(purpose);
    return at
        .files()
        .listObjectsV2Paginator(
            list -> list.bucket(bucket).prefix(own()).overrideConfiguration(rights()))
        .contents()
        .stream()
        .filter(object -> !object.key().endsWith("/"))
        .collect(
            Collectors.toMap(
                object -> object.key().substring(own().length()),
                Function.identity(),
                (one, _) -> one,
                TreeMap::new));
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
    put(purpose, kind, "", body);
  }

  /** The version that a file was made from again; empty for all others. */
  public String origin(String purpose, String path) {
    return at.files()
        .headObject(
            head ->
                head.bucket(at.names().bucket(purpose))
                    .key(own() + path)
                    .overrideConfiguration(rights()))
        .metadata()
        .getOrDefault(ORIGIN, "");
  }

  /** A file that is made from a version of itself again. */
  public void put(String purpose, Kind kind, String origin, RequestBody body) {
    at.files()
        .putObject(
            put -> {
              if (!origin.isEmpty()) {
                put.metadata(Map.of(ORIGIN, origin));
              }
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
