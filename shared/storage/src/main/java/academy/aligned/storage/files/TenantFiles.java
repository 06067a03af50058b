package academy.aligned.storage.files;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.wiring.TenantCredentials;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** A bucket, seen from inside one tenant: every path lies under {@code tenants/<tenant>/}. */
public final class TenantFiles {
  private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,300}");

  private final S3Client client;
  private final SignedAddresses addresses;
  private final TenantCredentials credentials;
  private final String bucket;

  public TenantFiles(
      S3Client client, S3Presigner presigner, TenantCredentials credentials, String bucket) {
    this.client = client;
    this.addresses = new SignedAddresses(presigner, bucket);
    this.credentials = credentials;
    this.bucket = bucket;
  }

  /** A file's bytes and what they are. */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
  public record Content(byte[] bytes, String contentType) {}

  /** One finished part of an upload, as the store named it. */
  public record Part(int number, String etag) {}

  /** {@code s3://bucket/…}, for services that read and write beside us under their own role. */
  public URI location(TenantScope scope, String path) {
    return URI.create("s3://" + bucket + "/" + key(scope, path));
  }

  public void put(TenantScope scope, String path, Content content, String cacheControl) {
    client.putObject(
        request ->
            request
                .bucket(bucket)
                .key(key(scope, path))
                .contentType(content.contentType())
                .cacheControl(cacheControl)
                .overrideConfiguration(as(scope)),
        RequestBody.fromBytes(content.bytes()));
  }

  public Optional<Content> get(TenantScope scope, String path) {
    try {
      var found =
          client.getObjectAsBytes(
              request ->
                  request.bucket(bucket).key(key(scope, path)).overrideConfiguration(as(scope)));
      return Optional.of(new Content(found.asByteArray(), found.response().contentType()));
    } catch (NoSuchKeyException missing) {
      return Optional.empty();
    }
  }

  /** The paths under a prefix, at most a thousand. */
  public List<String> list(TenantScope scope, String prefix) {
    int own = key(scope, "x").length() - 1;
    return under(scope, prefix).stream().map(file -> file.key().substring(own)).toList();
  }

  /** How many bytes lie under a prefix, in at most a thousand files. */
  public long weight(TenantScope scope, String prefix) {
    return under(scope, prefix).stream().mapToLong(S3Object::size).sum();
  }

  /** What the store calls the contents under a prefix, by their paths; at most a thousand. */
  public Map<String, String> etags(TenantScope scope, String prefix) {
    int own = key(scope, "x").length() - 1;
    return under(scope, prefix).stream()
        .filter(file -> file.eTag() != null)
        .collect(
            Collectors.toMap(
                file -> file.key().substring(own), file -> file.eTag().replace("\"", "")));
  }

  private List<S3Object> under(TenantScope scope, String prefix) {
    return client
        .listObjectsV2(
            request ->
                request.bucket(bucket).prefix(key(scope, prefix)).overrideConfiguration(as(scope)))
        .contents();
  }

  public void delete(TenantScope scope, String path) {
    client.deleteObject(
        request -> request.bucket(bucket).key(key(scope, path)).overrideConfiguration(as(scope)));
  }

  /** Begins an upload in parts and answers its id. */
  public String beginUpload(TenantScope scope, String path, String contentType) {
    return client
        .createMultipartUpload(
            request ->
                request
                    .bucket(bucket)
                    .key(key(scope, path))
                    .contentType(contentType)
                    .overrideConfiguration(as(scope)))
        .uploadId();
  }

  /** A part that has come. */
  public record Arrived(String etag, long bytes) {}

  /** The parts of an upload that have come, by their numbers. */
  public Map<Integer, Arrived> arrived(TenantScope scope, String path, String upload) {
    try {
      return client
          .listParts(
              request ->
                  request
                      .bucket(bucket)
                      .key(key(scope, path))
                      .uploadId(upload)
                      .overrideConfiguration(as(scope)))
          .parts()
          .stream()
          .collect(
              Collectors.toMap(
                  software.amazon.awssdk.services.s3.model.Part::partNumber,
                  part -> new Arrived(part.eTag(), part.size())));
    } catch (NoSuchUploadException gone) {
      throw gone();
    }
  }

  /** Gives an upload up; one that has ended already stays as it ended. */
  public void abortUpload(TenantScope scope, String path, String upload) {
    try {
      client.abortMultipartUpload(
          request ->
              request
                  .bucket(bucket)
                  .key(key(scope, path))
                  .uploadId(upload)
                  .overrideConfiguration(as(scope)));
    } catch (NoSuchUploadException ended) {
      delete(scope, path);
    }
  }

  private static Problem gone() {
    return Problem.conflict("This upload is gone.", "Begin again under a new id.");
  }

  /** Where a browser may put one part, for a while. */
  public URI partAddress(
      TenantScope scope, String path, String upload, int number, Duration lasting) {
    return addresses.ofPart(key(scope, path), upload, number, lasting, as(scope));
  }

  /** Where a browser may get a file under this name, for a while. */
  public URI address(TenantScope scope, String path, String name, Duration lasting) {
    return addresses.ofFile(key(scope, path), name, lasting, as(scope));
  }

  /**
   * Puts the parts together and answers how many bytes that makes. The same upload may be finished
   * twice.
   */
  public long finishUpload(TenantScope scope, String path, String upload, List<Part> parts) {
    try {
      complete(scope, path, upload, parts);
    } catch (NoSuchUploadException gone) {
      return size(scope, path).orElseThrow(TenantFiles::gone);
    } catch (S3Exception unfit) {
      if (unfit.statusCode() == 400) {
        throw Problem.invalid("parts", "are not all there, or have other ETags");
      }
      throw unfit;
    }
    return size(scope, path).orElseThrow();
  }

  private void complete(TenantScope scope, String path, String upload, List<Part> parts) {
    List<CompletedPart> done =
        parts.stream()
            .map(
                part -> CompletedPart.builder().partNumber(part.number()).eTag(part.etag()).build())
            .toList();
    client.completeMultipartUpload(
        request ->
            request
                .bucket(bucket)
                .key(key(scope, path))
                .uploadId(upload)
                .multipartUpload(whole -> whole.parts(done))
                .overrideConfiguration(as(scope)));
  }

  /** How many bytes a file has, if there is one. */
  public OptionalLong size(TenantScope scope, String path) {
    try {
      return OptionalLong.of(
          client
              .headObject(
                  request ->
                      request.bucket(bucket).key(key(scope, path)).overrideConfiguration(as(scope)))
              .contentLength());
    } catch (NoSuchKeyException missing) {
      return OptionalLong.empty();
    }
  }

  private AwsRequestOverrideConfiguration as(TenantScope scope) {
    return AwsRequestOverrideConfiguration.builder()
        .credentialsProvider(credentials.forTenant(scope.tenant()))
        .build();
  }

  private static String key(TenantScope scope, String path) {
    if (!PATH.matcher(path).matches() || path.contains("..") || path.contains("//")) {
      throw Problem.missing();
    }
    return "tenants/" + scope.tenant() + "/" + path;
  }
}
