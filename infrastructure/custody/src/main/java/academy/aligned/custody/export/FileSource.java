package academy.aligned.custody.export;

import academy.aligned.custody.place.Installation;
import academy.aligned.custody.tenant.FileVersions;
import academy.aligned.custody.tenant.Files;
import academy.aligned.kernel.ids.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** A practice's files: those of now, or those of a moment. */
interface FileSource {
  Collection<String> paths(String purpose);

  ResponseInputStream<GetObjectResponse> open(String purpose, String path);

  static FileSource of(Installation at, TenantId tenant, Optional<Instant> moment) {
    return moment.isEmpty()
        ? new Now(new Files(at, tenant))
        : new Then(new FileVersions(at, tenant, moment.get()), new TreeMap<>());
  }

  /** As they lie there. */
  record Now(Files files) implements FileSource {
    @Override
    public Collection<String> paths(String purpose) {
      return files.paths(purpose);
    }

    @Override
    public ResponseInputStream<GetObjectResponse> open(String purpose, String path) {
      return files.open(purpose, path);
    }
  }

  /** By their versions, each bucket listed once. */
  record Then(
      FileVersions versions, SortedMap<String, SortedMap<String, FileVersions.Version>> known)
      implements FileSource {
    @Override
    public Collection<String> paths(String purpose) {
      return known.computeIfAbsent(purpose, versions::then).keySet();
    }

    @Override
    public ResponseInputStream<GetObjectResponse> open(String purpose, String path) {
      var version = known.computeIfAbsent(purpose, versions::then).get(path);
      return versions.open(purpose, path, version);
    }
  }
}
