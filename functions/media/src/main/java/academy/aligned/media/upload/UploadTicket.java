package academy.aligned.media.upload;

import academy.aligned.media.MediaId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to put each part. Every part but the last has {@code partBytes}. Asking again for the same
 * upload gives fresh addresses, for when these have run out, and tells what has arrived.
 */
public record UploadTicket(MediaId media, String uploadId, long partBytes, List<Part> parts) {
  /** PUT the part's bytes here, and keep the ETag of the answer; one with an ETag is there. */
  public record Part(int number, String url, @Nullable String etag) {}
}
