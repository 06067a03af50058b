package academy.aligned.media.processing;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.MediaEvent.UploadFinished;
import academy.aligned.media.MediaId;
import academy.aligned.media.VideoRow;
import academy.aligned.media.VideoRow.Work;
import academy.aligned.media.VideoState;
import academy.aligned.media.Videos;
import academy.aligned.storage.files.TenantFiles;

/** An upload is whole: gives it to the transcoder, once for each attempt. */
public record StartTranscoding(Videos videos, TenantFiles files, Transcoder transcoder)
    implements EventHandler<UploadFinished> {

  @Override
  public void on(JobScope scope, Envelope<UploadFinished> event) {
    videos
        .find(scope, new MediaId(event.data().media()))
        .filter(kept -> kept.row().state() == VideoState.PROCESSING)
        .ifPresent(
            kept -> {
              Work work = kept.row().work();
              if (work != null && work.job() == null) {
                begin(scope, kept, work);
              }
            });
  }

  /** The job is remembered, since the transcoder knows a repeat for a minute only. */
  private void begin(JobScope scope, Videos.Kept kept, Work attempt) {
    VideoRow row = kept.row();
    String job =
        transcoder.begin(
            new Transcoder.Work(
                scope.tenant(),
                row.media(),
                attempt.number(),
                files.location(scope, row.source()),
                files.location(scope, row.folder())));
    videos
        .save(scope, new Videos.Kept(row.begun(attempt, job), kept.version()))
        .orConflict("The video moved on meanwhile.", "Deliver the event again.");
  }
}
