package academy.aligned.custody.copy;

import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Names;
import academy.aligned.custody.tenant.Files;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Where a finished copy waits for its owner, put there in parts, since a practice with films has
 * more than one call may carry. Nothing is seen of it before the last part has come.
 */
record Shelf(Installation at, Wish wish) {
  private static final int PART = 16 * 1024 * 1024;

  /** What lies there now; {@code sum} is the SHA-256 of it, in hex. */
  record Laid(long bytes, String sum) {}

  Laid lay(Path bundle) {
    String upload =
        at.files()
            .createMultipartUpload(
                begin ->
                    begin
                        .bucket(bucket())
                        .key(key())
                        .contentType("application/zip")
                        .overrideConfiguration(rights()))
            .uploadId();
    MessageDigest digest = sha256();
    List<CompletedPart> parts = new ArrayList<>();
    long bytes = 0;
    try (InputStream content =
        new DigestInputStream(new FileInputStream(bundle.toFile()), digest)) {
      for (byte[] part = content.readNBytes(PART);
          part.length > 0;
          part = content.readNBytes(PART)) {
        parts.add(put(upload, parts.size() + 1, part));
        bytes += part.length;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    at.files()
        .completeMultipartUpload(
            end ->
                end.bucket(bucket())
                    .key(key())
                    .uploadId(upload)
                    .multipartUpload(whole -> whole.parts(parts))
                    .overrideConfiguration(rights()));
    return new Laid(bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private CompletedPart put(String upload, int number, byte[] part) {
    String tag =
        at.files()
            .uploadPart(
                one ->
                    one.bucket(bucket())
                        .key(key())
                        .uploadId(upload)
                        .partNumber(number)
                        .overrideConfiguration(rights()),
                RequestBody.fromBytes(part))
            .eTag();
    return CompletedPart.builder().partNumber(number).eTag(tag).build();
  }

  private String bucket() {
    return at.names().bucket(Names.COPIES);
  }

  private String key() {
    return new Files(at, wish.tenant()).own() + wish.file();
  }

  private AwsRequestOverrideConfiguration rights() {
    return AwsRequestOverrideConfiguration.builder()
        .credentialsProvider(at.tenants().forTenant(wish.tenant()))
        .build();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
