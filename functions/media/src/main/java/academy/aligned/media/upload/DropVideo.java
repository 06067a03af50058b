package academy.aligned.media.upload;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.ProducerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.media.MediaId;
import academy.aligned.media.VideoRow;
import academy.aligned.media.Videos;
import academy.aligned.storage.files.TenantFiles;
import jakarta.validation.constraints.NotNull;

/** Gives up an upload, or a video that nothing came of; one that plays may be in a plan. */
public record DropVideo(Videos videos, TenantFiles files)
    implements Handler<ProducerScope, DropVideo.Unwanted, Handler.Done> {
  /** Which one. */
  public record Unwanted(@NotNull MediaId media) {}

  @Override
  public Done handle(ProducerScope scope, Unwanted input) {
    VideoRow row = videos.get(scope, input.media()).row();
    switch (row.state()) {
      case UPLOADING -> files.abortUpload(scope, row.source(), row.upload());
      case FAILED -> files.delete(scope, row.source());
      case PROCESSING, READY ->
          throw Problem.conflict(
              "This video has arrived, and may be in an exercise.",
              "Take it out of the exercise instead.");
    }
    videos.drop(scope, row);
    return new Done();
  }
}
