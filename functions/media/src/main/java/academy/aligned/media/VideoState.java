package academy.aligned.media;

/** How far a video has come. */
public enum VideoState {
  UPLOADING,
  PROCESSING,
  READY,
  FAILED
}
