package academy.aligned.media.processing;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.ProducerScope;
import academy.aligned.kernel.events.MediaEvent.UploadFinished;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.media.MediaId;
import academy.aligned.media.VideoRow;
import academy.aligned.media.Videos;
import academy.aligned.media.playback.Addresses;
import academy.aligned.media.playback.Video;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;

/** Tries once more what got lost on its way or failed for a passing reason. Safe to ask twice. */
public record RestartProcessing(Videos videos, Addresses addresses, InstantSource clock)
    implements Handler<ProducerScope, RestartProcessing.Stuck, Video> {
  /** Which one. */
  public record Stuck(@NotNull MediaId media) {}

  @Override
  public Video handle(ProducerScope scope, Stuck input) {
    Videos.Kept kept = videos.get(scope, input.media());
    VideoRow row = kept.row();
    if (row.retriable(clock.instant())) {
      return addresses.of(scope, restart(scope, kept));
    }
    return switch (row.state()) {
      case READY, PROCESSING -> addresses.of(scope, row);
      case UPLOADING ->
          throw Problem.conflict("This video has not arrived yet.", "Finish its upload first.");
      case FAILED ->
          throw Problem.conflict("This file cannot be made playable.", "Upload another.");
    };
  }

  /** Whoever else asked for it meanwhile did it for both. */
  private VideoRow restart(ProducerScope scope, Videos.Kept kept) {
    VideoRow next = kept.row().processing(clock.instant());
    var again = new UploadFinished(next.media().value());
    return videos.save(scope, new Videos.Kept(next, kept.version()), again).done()
        ? next
        : videos.get(scope, next.media()).row();
  }
}
