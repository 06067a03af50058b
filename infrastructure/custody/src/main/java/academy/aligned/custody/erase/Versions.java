package academy.aligned.custody.erase;

import academy.aligned.custody.place.Installation;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What a bucket keeps of files that were deleted: older versions, and uploads never finished. */
record Versions(Installation at, String bucket, String prefix) {
  private static final int NOT_IMPLEMENTED = 501;

  void delete() {
    at.files()
        .listMultipartUploadsPaginator(list -> list.bucket(bucket).prefix(prefix))
        .uploads()
        .forEach(
            upload ->
                at.files()
                    .abortMultipartUpload(
                        abort ->
                            abort.bucket(bucket).key(upload.key()).uploadId(upload.uploadId())));
    if (kept()) {
      versions();
    }
  }

  /** How many there are. */
  long count() {
    long uploads =
        at
            .files()
            .listMultipartUploadsPaginator(list -> list.bucket(bucket).prefix(prefix))
            .uploads()
            .stream()
            .count();
    return kept() ? uploads + older() : uploads;
  }

  private long older() {
    return at
        .files()
        .listObjectVersionsPaginator(list -> list.bucket(bucket).prefix(prefix))
        .stream()
        .mapToLong(page -> page.versions().size() + page.deleteMarkers().size())
        .sum();
  }

  private boolean kept() {
    try {
      var versioning = at.files().getBucketVersioning(get -> get.bucket(bucket));
      return versioning.status() == BucketVersioningStatus.ENABLED
          || versioning.status() == BucketVersioningStatus.SUSPENDED;
    } catch (S3Exception without) {
      if (without.statusCode() == NOT_IMPLEMENTED) {
        return false;
      }
      throw without;
    }
  }

  private void versions() {
    for (var page :
        at.files().listObjectVersionsPaginator(list -> list.bucket(bucket).prefix(prefix))) {
      page.versions().forEach(version -> delete(version.key(), version.versionId()));
      page.deleteMarkers().forEach(marker -> delete(marker.key(), marker.versionId()));
    }
  }

  private void delete(String key, String version) {
    at.files().deleteObject(delete -> delete.bucket(bucket).key(key).versionId(version));
  }
}
