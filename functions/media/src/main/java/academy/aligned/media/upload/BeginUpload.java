package academy.aligned.media.upload;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.media.VideoRow;
import academy.aligned.media.VideoState;
import academy.aligned.media.Videos;
import academy.aligned.storage.files.TenantFiles;
import java.time.Duration;
import java.time.InstantSource;

/** Announces a video and gives out the addresses its parts go to. Safe to ask twice. */
public record BeginUpload(Videos videos, TenantFiles files, InstantSource clock)
    implements Handler<PractitionerScope, NewUpload, UploadTicket> {
  private static final Duration LASTING = Duration.ofHours(1);

  @Override
  public UploadTicket handle(PractitionerScope scope, NewUpload input) {
    VideoRow row =
        videos
            .find(scope, input.media())
            .map(Videos.Kept::row)
            .orElseGet(() -> begin(scope, input));
    if (row.state() != VideoState.UPLOADING || !input.isThatOf(row)) {
      throw Problem.conflict("There is another video of this id.", "Upload it under a new id.");
    }
    return new UploadTicket(
        row.media(),
        row.upload(),
        Parts.BYTES,
        Parts.of(row.bytes()).stream().map(number -> part(scope, row, number)).toList());
  }

  private VideoRow begin(PractitionerScope scope, NewUpload input) {
    String upload = files.beginUpload(scope, VideoRow.source(input.media()), input.contentType());
    VideoRow row =
        new VideoRow(
            input.media(),
            input.title().strip(),
            input.filename(),
            input.contentType(),
            input.bytes(),
            upload,
            clock.instant(),
            VideoState.UPLOADING,
            null,
            null,
            null);
    return videos.save(scope, new Videos.Kept(row, 0)).done()
        ? row
        : videos.get(scope, input.media()).row();
  }

  private UploadTicket.Part part(PractitionerScope scope, VideoRow row, int number) {
    return new UploadTicket.Part(
        number, files.partAddress(scope, row.source(), row.upload(), number, LASTING).toString());
  }
}
