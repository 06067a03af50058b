package academy.aligned.local.backup;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** An export's files, laid out as DynamoDB lays them: manifests, checksums, gzipped lines. */
record ExportFiles(S3Client s3, PointInTime source, Path scratch) {
  private static final String DATA = "data/0000000001.json.gz";

  /** Answers how many items it wrote. */
  long write(Export export) {
    put(export, "_started", new byte[0]);
    try {
      Files.createDirectories(scratch);
      Path file = Files.createTempFile(scratch, "export", ".json.gz");
      long items = data(export, file);
      byte[] digest = md5(file);
      s3.putObject(
          put -> put.bucket(export.bucket()).key(export.folder() + DATA),
          RequestBody.fromFile(file));
      Files.delete(file);
      manifests(export, items, Base64.getEncoder().encodeToString(digest));
      return items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long data(Export export, Path file) throws IOException {
    long[] items = {0};
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 65_536)) {
      source.read(
          export.table().substring(export.table().lastIndexOf('/') + 1),
          Optional.ofNullable(export.moment()),
          item -> {
            line(out, "{\"Item\":" + item + "}\n");
            items[0]++;
          });
    }
    return items[0];
  }

  private static void line(OutputStream out, String line) {
    try {
      out.write(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void manifests(Export export, long items, String md5) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("itemCount", items);
    file.put("md5Checksum", md5);
    file.put("dataFileS3Key", export.folder() + DATA);
    checked(export, "manifest-files", file);
    checked(export, "manifest-summary", summary(export, items));
  }

  private Map<String, Object> summary(Export export, long items) {
    Map<String, Object> summary = new LinkedHashMap<>();
    Instant moment = Objects.requireNonNullElse(export.moment(), export.started());
    summary.put("version", "2023-08-01");
    summary.put("exportArn", export.arn());
    summary.put("startTime", export.started().toString());
    summary.put("endTime", export.started().toString());
    summary.put("tableArn", export.table());
    summary.put("exportTime", moment.toString());
    summary.put("s3Bucket", export.bucket());
    summary.put("s3Prefix", export.prefix());
    summary.put("manifestFilesS3Key", export.folder() + "manifest-files.json");
    summary.put("itemCount", items);
    summary.put("outputFormat", "DYNAMODB_JSON");
    summary.put("exportType", "FULL_EXPORT");
    return summary;
  }

  private void checked(Export export, String name, Map<String, Object> content) {
    byte[] bytes =
        (Json.MAPPER.writeValueAsString(content) + "\n").getBytes(StandardCharsets.UTF_8);
    put(export, name + ".json", bytes);
    byte[] sum = Base64.getEncoder().encode(md5().digest(bytes));
    put(export, name + ".md5", sum);
  }

  private void put(Export export, String name, byte[] bytes) {
    s3.putObject(
        put -> put.bucket(export.bucket()).key(export.folder() + name),
        RequestBody.fromBytes(bytes));
  }

  private static byte[] md5(Path file) throws IOException {
    MessageDigest digest = md5();
    try (var in = Files.newInputStream(file)) {
      byte[] piece = new byte[65_536];
      for (int n = in.read(piece); n > 0; n = in.read(piece)) {
        digest.update(piece, 0, n);
      }
    }
    return digest.digest();
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
