package academy.aligned.embedded.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectsRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;
import software.amazon.awssdk.services.s3.model.DeletedObject;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningRequest;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** The file server's own store, with S3's versioning for some of its buckets. */
public final class VersionedStore extends ForwardingBlobStore {
  private final Versions versions;
  private final Set<String> buckets;

  /** The {@code kept} folder is on the disk of the files themselves. */
  public VersionedStore(
      BlobStore files, Path folder, Path kept, InstantSource clock, Set<String> buckets) {
    super(files);
    this.versions = new Versions(folder, kept, clock);
    this.buckets = Set.copyOf(buckets);
    this.buckets.forEach(versions::trim);
    this.buckets.forEach(this::meet);
  }

  private void meet(String bucket) {
    for (String key : versions.strangers(bucket)) {
      HeadObjectResponse found = super.blobMetadataIfPresent(bucket, key);
      if (found != null) {
        versions.record(bucket, key, found, found.lastModified());
      }
    }
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
    PutObjectResponse done = super.putBlob(request, content);
    written(request.bucket(), request.key());
    return done;
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    CopyObjectResponse done = super.copyBlob(request);
    written(request.destinationBucket(), request.destinationKey());
    return done;
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    CompleteMultipartUploadResponse done = super.completeMultipartUpload(upload, request);
    written(upload.containerName(), upload.blobName());
    return done;
  }

  private void written(String bucket, String key) {
    if (buckets.contains(bucket)) {
      HeadObjectResponse found = super.blobMetadataIfPresent(bucket, key);
      if (found != null) {
        versions.record(bucket, key, found);
      }
    }
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    if (request.versionId() != null) {
      return removed(request.bucket(), request.key(), request.versionId());
    }
    boolean there =
        buckets.contains(request.bucket())
            && super.blobMetadataIfPresent(request.bucket(), request.key()) != null;
    DeleteObjectResponse done = super.removeBlob(request);
    if (there) {
      versions.deleted(request.bucket(), request.key());
    }
    return done;
  }

  /** With the newest version goes the file; those before it stay versions, and do not come back. */
  private DeleteObjectResponse removed(String bucket, String key, String id) {
    List<Version> all = versions.of(bucket, key);
    for (Version version : all) {
      if (version.id().equals(id)) {
        if (version == all.getFirst() && !version.deleted()) {
          super.removeBlob(DeleteObjectRequest.builder().bucket(bucket).key(key).build());
        }
        versions.erase(version);
      }
    }
    return DeleteObjectResponse.builder().versionId(id).build();
  }

  @Override
  public DeleteObjectsResponse removeBlobs(DeleteObjectsRequest request) {
    List<DeletedObject> gone = new ArrayList<>();
    for (ObjectIdentifier each : request.delete().objects()) {
      removeBlob(
          DeleteObjectRequest.builder()
              .bucket(request.bucket())
              .key(each.key())
              .versionId(each.versionId())
              .build());
      gone.add(DeletedObject.builder().key(each.key()).versionId(each.versionId()).build());
    }
    return DeleteObjectsResponse.builder().deleted(gone).build();
  }

  @Override
  public boolean supportsVersioning() {
    return true;
  }

  @Override
  public GetBucketVersioningResponse getBucketVersioning(GetBucketVersioningRequest request) {
    return GetBucketVersioningResponse.builder()
        .status(
            buckets.contains(request.bucket())
                ? BucketVersioningStatus.ENABLED
                : BucketVersioningStatus.SUSPENDED)
        .build();
  }

  @Override
  public ListObjectVersionsResponse listVersions(ListObjectVersionsRequest request) {
    return new Listing(versions, request).answer();
  }

  @Override
  public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
    if (request.versionId() == null) {
      return super.getBlob(request);
    }
    Version version = version(request.bucket(), request.key(), request.versionId());
    var answer =
        GetObjectResponse.builder()
            .contentLength(version.size())
            .contentType(version.text("type"))
            .cacheControl(version.text("cache").isEmpty() ? null : version.text("cache"))
            .eTag("\"" + version.text("etag") + "\"")
            .lastModified(version.at())
            .versionId(version.id())
            .build();
    try {
      return new ResponseInputStream<>(answer, AbortableInputStream.create(version.open()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Version version(String bucket, String key, String id) {
    return versions
        .find(bucket, key, id)
        .filter(version -> !version.deleted())
        .orElseThrow(
            () ->
                NoSuchKeyException.builder()
                    .statusCode(404)
                    .message("There is no version " + id)
                    .build());
  }
}
