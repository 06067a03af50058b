package academy.aligned.custody.tenant;

import academy.aligned.custody.place.Installation;
import academy.aligned.kernel.ids.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** A practice's files as they were at a moment, by the versions that the buckets keep. */
public record FileVersions(Installation at, TenantId tenant, Instant moment) {
  /** A version by its name in the bucket; what its content is, and how long. */
  public record Version(String id, String tag, long size) {
    /** Whether it was put in parts: then its tag says nothing of its content alone. */
    public boolean parts() {
      return tag.contains("-");
    }
  }

  private record Newest(Instant since, Version version, boolean deleted) {}

  /** By path; what was deleted then is not there. */
  public SortedMap<String, Version> then(String purpose) {
    String own = new Files(at, tenant).own();
    Map<String, Newest> newest = new TreeMap<>();
    for (var page :
        at.files()
            .listObjectVersionsPaginator(
                list -> list.bucket(at.names().bucket(purpose)).prefix(own))) {
      page.versions()
          .forEach(
              seen ->
                  note(
                      newest,
                      seen.key(),
                      new Newest(
                          seen.lastModified(),
                          new Version(seen.versionId(), seen.eTag(), seen.size()),
                          false)));
      page.deleteMarkers()
          .forEach(
              mark ->
                  note(
                      newest,
                      mark.key(),
                      new Newest(mark.lastModified(), new Version(mark.versionId(), "", 0), true)));
    }
    SortedMap<String, Version> then = new TreeMap<>();
    newest.forEach(
        (key, found) -> {
          if (!found.deleted() && !key.endsWith("/")) {
            then.put(key.substring(own.length()), found.version());
          }
        });
    return then;
  }

  /** The list tells the newest first; of two in one second it is the one that counts. */
  private void note(Map<String, Newest> newest, String key, Newest seen) {
    if (!seen.since().isAfter(moment)
        && (!newest.containsKey(key) || newest.get(key).since().isBefore(seen.since()))) {
      newest.put(key, seen);
    }
  }

  public ResponseInputStream<GetObjectResponse> open(String purpose, String path, Version version) {
    return at.files()
        .getObject(
            get ->
                get.bucket(at.names().bucket(purpose))
                    .key(new Files(at, tenant).own() + path)
                    .versionId(version.id()));
  }
}
