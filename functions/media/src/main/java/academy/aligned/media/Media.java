package academy.aligned.media;

import static academy.aligned.kernel.door.Who.MEMBER;
import static academy.aligned.kernel.door.Who.PRODUCER;

import academy.aligned.kernel.door.Feature;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.MediaEvent.UploadFinished;
import academy.aligned.media.playback.ListVideos;
import academy.aligned.media.playback.ShowVideo;
import academy.aligned.media.playback.Video;
import academy.aligned.media.playback.VideoList;
import academy.aligned.media.processing.HearTranscoder;
import academy.aligned.media.processing.RestartProcessing;
import academy.aligned.media.processing.StartTranscoding;
import academy.aligned.media.processing.TranscoderEvent.JobStateChanged;
import academy.aligned.media.upload.BeginUpload;
import academy.aligned.media.upload.DropVideo;
import academy.aligned.media.upload.FinishUpload;
import academy.aligned.media.upload.NewUpload;
import academy.aligned.media.upload.UploadTicket;
import academy.aligned.media.upload.UploadedParts;

/** A practice's own videos: uploaded, made playable, played. */
public final class Media {
  private Media() {}

  public static Surface<MediaParts> surface() {
    return Surface.<MediaParts>of("media")
        .function("media")
        .needing(Feature.OWN_FILMS)
        .create(
            "/api/media",
            PRODUCER,
            NewUpload.class,
            UploadTicket.class,
            parts -> new BeginUpload(parts.videos(), parts.files(), parts.clock()))
        .post(
            "/api/media/{media}/finish",
            PRODUCER,
            UploadedParts.class,
            Video.class,
            parts ->
                new FinishUpload(parts.videos(), parts.files(), parts.addresses(), parts.clock()))
        .post(
            "/api/media/{media}/restart",
            PRODUCER,
            RestartProcessing.Stuck.class,
            Video.class,
            parts -> new RestartProcessing(parts.videos(), parts.addresses(), parts.clock()))
        .delete(
            "/api/media/{media}",
            PRODUCER,
            DropVideo.Unwanted.class,
            Handler.Done.class,
            parts -> new DropVideo(parts.videos(), parts.files()))
        .get(
            "/api/media",
            PRODUCER,
            Nothing.class,
            VideoList.class,
            parts -> new ListVideos(parts.videos(), parts.addresses()))
        .get(
            "/api/media/{media}",
            MEMBER,
            ShowVideo.Wanted.class,
            Video.class,
            parts -> new ShowVideo(parts.videos(), parts.addresses()))
        .function("media-events")
        .hear(
            UploadFinished.class,
            parts -> new StartTranscoding(parts.videos(), parts.files(), parts.transcoder()))
        .hear(
            "aws.mediaconvert",
            "MediaConvert Job State Change",
            JobStateChanged.class,
            parts -> new HearTranscoder(parts.videos(), parts.files()))
        .build();
  }
}
