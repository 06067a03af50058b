package academy.aligned.custody.restore;

import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Names;
import academy.aligned.custody.tenant.FileVersions;
import academy.aligned.custody.tenant.FileVersions.Version;
import academy.aligned.custody.tenant.Files;
import academy.aligned.kernel.ids.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Makes a practice's files what they were; what is the same already is left alone. */
record FilesBack(Installation at, TenantId tenant, Instant moment) {
  /** Tells of each file that differs whether it is put back, or taken away. */
  void each(BiConsumer<String, Boolean> teller) {
    go(teller, false);
  }

  void apply(BiConsumer<String, Boolean> teller) {
    go(teller, true);
  }

  private void go(BiConsumer<String, Boolean> teller, boolean write) {
    FileVersions versions = new FileVersions(at, tenant, moment);
    Files files = new Files(at, tenant);
    for (String purpose : Names.BUCKETS) {
      Map<String, Version> then = versions.then(purpose);
      Map<String, S3Object> present = files.present(purpose);
      then.forEach(
          (path, version) -> {
            if (!same(files, purpose, path, version, present.get(path))) {
              if (write) {
                put(versions, files, purpose, path, version);
              }
              teller.accept(purpose, true);
            }
          });
      present.keySet().stream()
          .filter(path -> !then.containsKey(path))
          .forEach(
              path -> {
                if (write) {
                  files.delete(purpose, path);
                }
                teller.accept(purpose, false);
              });
    }
  }

  /** What was put in parts has another tag when it is put back whole, and says where it is from. */
  private static boolean same(
      Files files, String purpose, String path, Version then, S3Object now) {
    return now != null
        && now.size() == then.size()
        && (now.eTag().equals(then.tag())
            || (then.parts() && files.origin(purpose, path).equals(then.id())));
  }

  private static void put(
      FileVersions versions, Files files, String purpose, String path, Version version) {
    try (var first = versions.open(purpose, path, version)) {
      var found = first.response();
      String type = Objects.toString(found.contentType(), "");
      var kind = new Files.Kind(path, type, Objects.toString(found.cacheControl(), ""));
      files.put(
          purpose,
          kind,
          version.id(),
          RequestBody.fromContentProvider(
              () -> versions.open(purpose, path, version),
              version.size(),
              type.isEmpty() ? "application/octet-stream" : type));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
