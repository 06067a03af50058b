package academy.aligned.media.upload;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.ProducerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.media.VideoRow;
import academy.aligned.media.VideoRow.Sending;
import academy.aligned.media.VideoState;
import academy.aligned.media.Videos;
import academy.aligned.storage.files.TenantFiles;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/** Announces a video and gives out the addresses its parts go to. Safe to ask twice. */
public record BeginUpload(Videos videos, TenantFiles files, InstantSource clock)
    implements Handler<ProducerScope, NewUpload, UploadTicket> {
  private static final Duration LASTING = Duration.ofHours(1);

  @Override
  public UploadTicket handle(ProducerScope scope, NewUpload input) {
    return videos
        .find(scope, input.media())
        .map(known -> goOn(scope, known.row(), input))
        .orElseGet(() -> begin(scope, input));
  }

  private UploadTicket begin(ProducerScope scope, NewUpload input) {
    String upload = files.beginUpload(scope, VideoRow.source(input.media()), input.contentType());
    VideoRow row =
        VideoRow.announced(
            input.media(),
            input.title().strip(),
            input.filename(),
            input.contentType(),
            input.bytes(),
            new Sending(upload, clock.instant()));
    return videos.save(scope, new Videos.Kept(row, 0)).done()
        ? ticket(scope, row, Map.of())
        : goOn(scope, videos.get(scope, input.media()).row(), input);
  }

  private UploadTicket goOn(ProducerScope scope, VideoRow row, NewUpload input) {
    if (row.state() != VideoState.UPLOADING || !input.isThatOf(row)) {
      throw Problem.conflict("There is another video of this id.", "Upload it under a new id.");
    }
    return ticket(scope, row, files.arrived(scope, row.source(), row.upload()));
  }

  private UploadTicket ticket(
      ProducerScope scope, VideoRow row, Map<Integer, TenantFiles.Arrived> arrived) {
    return new UploadTicket(
        row.media(),
        row.upload(),
        Parts.BYTES,
        Parts.of(row.bytes()).stream()
            .map(
                number -> {
                  String address =
                      files
                          .partAddress(scope, row.source(), row.upload(), number, LASTING)
                          .toString();
                  var there = arrived.get(number);
                  boolean whole =
                      there != null && there.bytes() == Parts.bytesOf(number, row.bytes());
                  return new UploadTicket.Part(number, address, whole ? there.etag() : null);
                })
            .toList());
  }
}
