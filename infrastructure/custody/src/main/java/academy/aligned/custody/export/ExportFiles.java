package academy.aligned.custody.export;

import academy.aligned.custody.bundle.BundleWriter;
import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.bundle.Plain;
import academy.aligned.custody.place.Names;
import academy.aligned.custody.tenant.Files;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Puts a practice's files into a bundle, and behind them what kind of file each is. */
record ExportFiles(FileSource files, KeyMap back) {
  static final String KINDS = "files.ndjson";

  void write(BundleWriter writer) {
    List<String> kinds = new ArrayList<>();
    for (String purpose : Names.BUCKETS) {
      SortedMap<String, String> paths = new TreeMap<>();
      files.paths(purpose).forEach(path -> paths.put(back.apply(path), path));
      paths.forEach((named, path) -> kinds.add(file(writer, purpose, named, path)));
    }
    kinds.forEach(kind -> writer.line(KINDS, kind));
  }

  private String file(BundleWriter writer, String purpose, String named, String path) {
    try (var content = files.open(purpose, path)) {
      writer.file("files/%s/%s".formatted(purpose, named), renamed(path, content));
      return kind(purpose, named, content.response());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream renamed(String path, ResponseInputStream<GetObjectResponse> content)
      throws IOException {
    if (back.changesNothing() || !Files.text(path)) {
      return content;
    }
    String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
    return new ByteArrayInputStream(back.apply(text).getBytes(StandardCharsets.UTF_8));
  }

  private static String kind(String purpose, String path, GetObjectResponse found) {
    return Plain.line(
        Map.of(
            "bucket", AttributeValue.fromS(purpose),
            "path", AttributeValue.fromS(path),
            "type", AttributeValue.fromS(Objects.toString(found.contentType(), "")),
            "cache", AttributeValue.fromS(Objects.toString(found.cacheControl(), ""))));
  }
}
