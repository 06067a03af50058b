package academy.aligned.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A video as it is kept.
 *
 * @param bytes the size that was announced, and must arrive
 * @param upload the store's id of the upload in parts
 * @param job the transcoder's id of its work, once it has begun
 */
public record VideoRow(
    MediaId media,
    String title,
    String filename,
    String contentType,
    long bytes,
    String upload,
    Instant begunAt,
    VideoState state,
    @Nullable String job,
    @Nullable String reason,
    @Nullable Rendition rendition) {

  /** What the transcoder made; file names lie under {@link #folder}. */
  public record Rendition(double seconds, String mp4, long mp4Bytes, String poster, String hls) {}

  /** Where the practitioner's own file lies; no signed address reaches it. */
  public String source() {
    return source(media);
  }

  /** Where the original of this video is put. */
  public static String source(MediaId media) {
    return "uploads/" + media + "/source";
  }

  /** Everything in this folder can be played by who holds a signed address. */
  public String folder() {
    return "media/" + media + "/";
  }

  public VideoRow processing() {
    return with(VideoState.PROCESSING, null, null, null);
  }

  public VideoRow begun(String transcoding) {
    return with(VideoState.PROCESSING, transcoding, null, null);
  }

  public VideoRow ready(Rendition made) {
    return with(VideoState.READY, job, null, made);
  }

  public VideoRow failed(String why) {
    return with(VideoState.FAILED, job, why, null);
  }

  private VideoRow with(
      VideoState next,
      @Nullable String transcoding,
      @Nullable String why,
      @Nullable Rendition made) {
    return new VideoRow(
        media, title, filename, contentType, bytes, upload, begunAt, next, transcoding, why, made);
  }
}
