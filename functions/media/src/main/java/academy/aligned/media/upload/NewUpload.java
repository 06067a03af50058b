package academy.aligned.media.upload;

import academy.aligned.media.MediaId;
import academy.aligned.media.VideoRow;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A video that somebody is about to upload. */
public record NewUpload(
    @NotNull MediaId media,
    @NotBlank @Size(max = 120) String title,
    @NotBlank @Size(max = 255) String filename,
    @NotNull
        @Pattern(
            regexp = "video/(mp4|quicktime|webm)",
            message = "must be video/mp4, video/quicktime or video/webm")
        String contentType,
    @Min(1) @Max(value = LARGEST, message = "must be at most 500 MB") long bytes) {
  static final long LARGEST = 500_000_000;

  /** Whether the same upload was announced before; a title may be worded differently. */
  boolean isThatOf(VideoRow row) {
    return row.bytes() == bytes && row.contentType().equals(contentType);
  }
}
