package academy.aligned.embedded.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.ObjectVersionStorageClass;

/** One page of a bucket's versions, by key, the newest first. */
record Listing(Versions versions, ListObjectVersionsRequest request) {
  ListObjectVersionsResponse answer() {
    int most = request.maxKeys() == null ? 1_000 : request.maxKeys();
    List<Version> all = after();
    List<Version> page = all.subList(0, Math.min(most, all.size()));
    var answer =
        ListObjectVersionsResponse.builder()
            .name(request.bucket())
            .prefix(request.prefix())
            .maxKeys(most)
            .keyMarker(request.keyMarker())
            .versionIdMarker(request.versionIdMarker())
            .isTruncated(page.size() < all.size());
    if (page.size() < all.size()) {
      answer.nextKeyMarker(page.getLast().key()).nextVersionIdMarker(page.getLast().id());
    }
    return sorted(answer, page, newest(all)).build();
  }

  private List<Version> after() {
    String prefix = Optional.ofNullable(request.prefix()).orElse("");
    String key = Optional.ofNullable(request.keyMarker()).orElse("");
    String id = Optional.ofNullable(request.versionIdMarker()).orElse("");
    return versions.beginning(request.bucket(), prefix).stream()
        .filter(
            version ->
                version.key().compareTo(key) > 0
                    || (version.key().equals(key)
                        && !id.isEmpty()
                        && version.id().compareTo(id) < 0))
        .toList();
  }

  private static Set<String> newest(List<Version> all) {
    Set<String> newest = new HashSet<>();
    String key = null;
    for (Version version : all) {
      if (!version.key().equals(key)) {
        newest.add(version.id());
        key = version.key();
      }
    }
    return newest;
  }

  private static ListObjectVersionsResponse.Builder sorted(
      ListObjectVersionsResponse.Builder answer, List<Version> page, Set<String> newest) {
    List<ObjectVersion> there = new ArrayList<>();
    List<DeleteMarkerEntry> marks = new ArrayList<>();
    for (Version version : page) {
      boolean latest = newest.contains(version.id());
      if (version.deleted()) {
        marks.add(
            DeleteMarkerEntry.builder()
                .key(version.key())
                .versionId(version.id())
                .isLatest(latest)
                .lastModified(version.at())
                .build());
      } else {
        there.add(
            ObjectVersion.builder()
                .key(version.key())
                .versionId(version.id())
                .isLatest(latest)
                .lastModified(version.at())
                .eTag("\"" + version.text("etag") + "\"")
                .size(version.size())
                .storageClass(ObjectVersionStorageClass.STANDARD)
                .build());
      }
    }
    return answer.versions(there).deleteMarkers(marks);
  }
}
