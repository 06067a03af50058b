package academy.aligned.media.processing;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.MediaEvent;
import academy.aligned.kernel.events.MediaEvent.VideoFailed;
import academy.aligned.kernel.events.MediaEvent.VideoReady;
import academy.aligned.media.MediaId;
import academy.aligned.media.VideoRow;
import academy.aligned.media.VideoRow.Failure;
import academy.aligned.media.VideoRow.Rendition;
import academy.aligned.media.VideoState;
import academy.aligned.media.Videos;
import academy.aligned.media.processing.TranscoderEvent.JobStateChanged;
import academy.aligned.storage.files.TenantFiles;

/**
 * The transcoder is done, one way or the other. A video that is ready stays ready, whatever comes
 * late or twice; one that failed may still become ready, if another of its jobs succeeds.
 */
public record HearTranscoder(Videos videos, TenantFiles files)
    implements EventHandler<JobStateChanged> {

  @Override
  public void on(JobScope scope, Envelope<JobStateChanged> event) {
    videos
        .find(scope, new MediaId(event.data().userMetadata().media()))
        .ifPresent(kept -> settle(scope, kept, event.data()));
  }

  private void settle(JobScope scope, Videos.Kept kept, JobStateChanged change) {
    VideoRow row = kept.row();
    String folder = files.location(scope, row.folder()).toString();
    switch (Outcome.of(change, folder)) {
      case Outcome.Playable made when row.state() != VideoState.READY ->
          ready(scope, kept, rendition(scope, row, made));
      case Outcome.Broken(Failure why) when attempted(row, change.jobId()) ->
          save(scope, kept, row.failed(why), new VideoFailed(id(row), why.reason()));
      default -> {}
    }
  }

  /** What an earlier attempt failed at says nothing of this one. */
  private static boolean attempted(VideoRow row, String job) {
    VideoRow.Work work = row.work();
    return row.state() == VideoState.PROCESSING
        && (work == null || work.job() == null || work.job().equals(job));
  }

  private void ready(JobScope scope, Videos.Kept kept, Rendition made) {
    VideoRow row = kept.row();
    var told =
        new MediaEvent.Rendition(
            row.folder(), made.seconds(), made.hls(), made.mp4(), made.mp4Bytes(), made.poster());
    save(scope, kept, row.ready(made), new VideoReady(id(row), told));
  }

  private Rendition rendition(JobScope scope, VideoRow row, Outcome.Playable made) {
    long bytes = files.size(scope, row.folder() + made.mp4()).orElse(0);
    long all = files.weight(scope, row.folder());
    return new Rendition(made.seconds(), made.mp4(), bytes, made.poster(), made.hls(), all);
  }

  private void save(JobScope scope, Videos.Kept kept, VideoRow next, Event happened) {
    videos
        .save(scope, new Videos.Kept(next, kept.version()), happened)
        .orConflict("The video moved on meanwhile.", "Deliver the event again.");
  }

  private static String id(VideoRow row) {
    return row.media().value();
  }
}
