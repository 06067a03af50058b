package academy.aligned.kernel.events;

/** What the media context tells others. */
public sealed interface MediaEvent extends Event {
  record UploadFinished(String media) implements MediaEvent {}

  record VideoReady(String media) implements MediaEvent {}

  record VideoFailed(String media, String reason) implements MediaEvent {}
}
