package academy.aligned.custody.arrival;

import academy.aligned.custody.bundle.Bundle;
import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.bundle.Plain;
import academy.aligned.custody.place.Installation;
import academy.aligned.custody.tenant.Files;
import academy.aligned.custody.tenant.Records;
import academy.aligned.kernel.ids.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Puts a bundle's files into the buckets; to put one twice changes nothing. */
record ArrivingFiles(Installation at, Bundle bundle, TenantId tenant, KeyMap keys) {
  void put() {
    Map<String, Long> sizes = new HashMap<>();
    bundle.manifest().entries().forEach(entry -> sizes.put(entry.name(), entry.bytes()));
    Files files = new Files(at, tenant);
    bundle.lines("files.ndjson", line -> put(files, Plain.read(line), sizes));
  }

  private void put(Files files, Map<String, AttributeValue> kind, Map<String, Long> sizes) {
    String purpose = Records.text(kind, "bucket");
    String path = Records.text(kind, "path");
    String entry = "files/%s/%s".formatted(purpose, path);
    var here =
        new Files.Kind(keys.apply(path), Records.text(kind, "type"), Records.text(kind, "cache"));
    files.put(purpose, here, body(entry, here, sizes.get(entry)));
  }

  /** Opened anew for every try. */
  private RequestBody body(String entry, Files.Kind kind, long size) {
    if (keys.changesNothing() || !Files.text(kind.path())) {
      String type = kind.type().isEmpty() ? "application/octet-stream" : kind.type();
      return RequestBody.fromContentProvider(() -> bundle.file(entry), size, type);
    }
    try (InputStream content = bundle.file(entry)) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return RequestBody.fromString(keys.apply(text), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
