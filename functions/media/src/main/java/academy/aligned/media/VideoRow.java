package academy.aligned.media;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A video as it is kept.
 *
 * @param bytes the size that was announced, and must arrive
 * @param upload the store's id of the upload in parts
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
    @Nullable Work work,
    @Nullable Failure failure,
    @Nullable Rendition rendition) {
  /** Where the folders of all videos are. */
  public static final String FOLDERS = "media/";

  /** Longer than any film of ours takes: whoever was to tell us never will. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /**
   * One attempt to make it playable.
   *
   * @param number from 1
   * @param job the transcoder's id of it, once it has begun
   */
  public record Work(int number, Instant since, @Nullable String job) {}

  /** Why there is nothing to play, and whether the same file may be tried again. */
  public record Failure(String reason, boolean retriable) {}

  /**
   * What the transcoder made; file names lie under {@link #folder}.
   *
   * @param bytes everything in the folder
   */
  public record Rendition(
      double seconds, String mp4, long mp4Bytes, String poster, String hls, long bytes) {}

  /** A video that was announced, and of which nothing has arrived. */
  public static VideoRow announced(
      MediaId media, String title, String filename, String contentType, long bytes, Sending via) {
    return new VideoRow(
        media,
        title,
        filename,
        contentType,
        bytes,
        via.upload(),
        via.at(),
        VideoState.UPLOADING,
        null,
        null,
        null);
  }

  /** The store's id of an upload in parts, and when it began. */
  public record Sending(String upload, Instant at) {}

  /** Where the practitioner's own file lies; no signed address reaches it. */
  public String source() {
    return source(media);
  }

  /** Where the original of this video is put. */
  public static String source(MediaId media) {
    return "uploads/" + media + "/source";
  }

  /** Everything in this folder can be played by who holds a signature for it. */
  public String folder() {
    return FOLDERS + media + "/";
  }

  /** What it takes in storage: the original, and what was made of it. */
  public long stored() {
    return switch (state) {
      case UPLOADING -> 0;
      case PROCESSING, FAILED -> bytes;
      case READY -> bytes + (rendition == null ? 0 : rendition.bytes());
    };
  }

  /** Whether another attempt may bring what this one did not, or no longer will. */
  public boolean retriable(Instant now) {
    return switch (state) {
      case UPLOADING, READY -> false;
      case PROCESSING -> work == null || now.isAfter(work.since().plus(PATIENCE));
      case FAILED -> failure != null && failure.retriable();
    };
  }

  /** The next attempt. */
  public VideoRow processing(Instant now) {
    int number = work == null ? 1 : work.number() + 1;
    return with(VideoState.PROCESSING, new Work(number, now, null), null, null);
  }

  public VideoRow begun(Work attempt, String job) {
    Work known = new Work(attempt.number(), attempt.since(), job);
    return with(VideoState.PROCESSING, known, null, null);
  }

  public VideoRow ready(Rendition made) {
    return with(VideoState.READY, work, null, made);
  }

  public VideoRow failed(Failure why) {
    return with(VideoState.FAILED, work, why, null);
  }

  private VideoRow with(
      VideoState next, @Nullable Work attempt, @Nullable Failure why, @Nullable Rendition made) {
    return new VideoRow(
        media, title, filename, contentType, bytes, upload, begunAt, next, attempt, why, made);
  }
}
