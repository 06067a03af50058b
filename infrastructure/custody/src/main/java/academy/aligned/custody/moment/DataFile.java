package academy.aligned.custody.moment;

import academy.aligned.custody.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import software.amazon.awssdk.services.s3.S3Client;

/** One gzipped file of an export, read line by line and held against its checksum at the end. */
record DataFile(S3Client files, String bucket, String key, String md5) {
  void lines(Consumer<String> reader) {
    MessageDigest digest = fresh();
    try (var raw = new DigestInputStream(files.getObject(g -> g.bucket(bucket).key(key)), digest);
        var lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(raw, 65_536), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.accept(line);
      }
      raw.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!Base64.getEncoder().encodeToString(digest.digest()).equals(md5)) {
      throw new Refused(
          "The export's file " + key + " is not what its manifest says. Export again.");
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
