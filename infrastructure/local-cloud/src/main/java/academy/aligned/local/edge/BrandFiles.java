package academy.aligned.local.edge;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Reply;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** What functions wrote for a practice's host. */
record BrandFiles(S3Client s3, String bucket) {
  Optional<Reply> serve(Ask ask, TenantId tenant, String path) {
    return get(ask, "tenants/" + tenant + "/site" + path);
  }

  private Optional<Reply> get(Ask ask, String key) {
    if (key.contains("..") || key.contains("%")) {
      return Optional.empty();
    }
    try {
      return Optional.of(reply(ask, key, s3.getObjectAsBytes(r -> r.bucket(bucket).key(key))));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }

  private static Reply reply(Ask ask, String key, ResponseBytes<GetObjectResponse> found) {
    String tag = found.response().eTag();
    boolean known = ask.header("if-none-match").filter(tag::equals).isPresent();
    Reply reply =
        known ? Reply.empty(304) : Reply.of(200, FileTypes.of(key), found.asByteArrayUnsafe());
    String kept = found.response().cacheControl();
    return reply
        .with("etag", tag)
        .with("cache-control", kept == null ? Lifetime.of(ask.path()) : kept);
  }
}
