package academy.aligned.kernel.events;

import org.jspecify.annotations.Nullable;

/** What the media context tells others. */
public sealed interface MediaEvent extends Event {
  record UploadFinished(String media) implements MediaEvent {}

  /** {@code rendition} is missing from what was told before it was thought of. */
  record VideoReady(String media, @Nullable Rendition rendition) implements MediaEvent {}

  /**
   * What can be played.
   *
   * @param folder where the files lie among the tenant's media; the names are within it
   */
  record Rendition(
      String folder, double seconds, String hls, String mp4, long mp4Bytes, String poster) {}

  record VideoFailed(String media, String reason) implements MediaEvent {}
}
