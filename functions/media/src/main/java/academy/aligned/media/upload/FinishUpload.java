package academy.aligned.media.upload;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.ProducerScope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.MediaEvent;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.media.VideoRow;
import academy.aligned.media.VideoRow.Failure;
import academy.aligned.media.VideoState;
import academy.aligned.media.Videos;
import academy.aligned.media.playback.Addresses;
import academy.aligned.media.playback.Video;
import academy.aligned.storage.files.TenantFiles;
import java.time.InstantSource;

/** Puts the parts together and lets the processing begin. Safe to ask twice. */
public record FinishUpload(
    Videos videos, TenantFiles files, Addresses addresses, InstantSource clock)
    implements Handler<ProducerScope, UploadedParts, Video> {

  @Override
  public Video handle(ProducerScope scope, UploadedParts input) {
    Videos.Kept kept = videos.get(scope, input.media());
    return kept.row().state() == VideoState.UPLOADING
        ? addresses.of(scope, finish(scope, kept, input))
        : addresses.of(scope, kept.row());
  }

  private VideoRow finish(ProducerScope scope, Videos.Kept kept, UploadedParts input) {
    VideoRow row = kept.row();
    if (!row.upload().equals(input.uploadId())) {
      throw Problem.invalid("uploadId", "is not the one this video was begun with");
    }
    int count = Parts.of(row.bytes()).size();
    if (!input.numbers().equals(Parts.of(row.bytes()))) {
      throw Problem.invalid("parts", "must name each part once, from 1 to " + count);
    }
    long arrived = files.finishUpload(scope, row.source(), row.upload(), input.stored());
    return arrived == row.bytes() ? process(scope, kept) : refuse(scope, kept, arrived);
  }

  private VideoRow process(ProducerScope scope, Videos.Kept kept) {
    var finished = new MediaEvent.UploadFinished(kept.row().media().value());
    return save(
        scope, new Videos.Kept(kept.row().processing(clock.instant()), kept.version()), finished);
  }

  /** A signed address cannot bound what is sent to it, so what arrived is measured. */
  private VideoRow refuse(ProducerScope scope, Videos.Kept kept, long arrived) {
    files.delete(scope, kept.row().source());
    String why =
        "%,d bytes arrived instead of %,d. Upload the video again."
            .formatted(arrived, kept.row().bytes());
    return save(scope, new Videos.Kept(kept.row().failed(new Failure(why, false)), kept.version()));
  }

  /** Whoever else finished the same upload meanwhile did it for both. */
  private VideoRow save(ProducerScope scope, Videos.Kept next, Event... happened) {
    return videos.save(scope, next, happened).done()
        ? next.row()
        : videos.get(scope, next.row().media()).row();
  }
}
