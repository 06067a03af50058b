package academy.aligned.media.playback;

import academy.aligned.kernel.door.Cookie;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.door.TenantScope.ProducerScope;
import academy.aligned.media.VideoRow;
import academy.aligned.media.VideoRow.Failure;
import academy.aligned.media.VideoRow.Rendition;
import academy.aligned.storage.playback.Viewing;
import academy.aligned.storage.playback.Viewing.Opened;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a kept video into one that can be played, on the practice's own host. */
public record Addresses(Viewing viewing) {
  /** One video, with a signature and cookies for its own folder. */
  public Video of(TenantScope scope, VideoRow row) {
    Rendition made = row.rendition();
    if (made == null) {
      return waiting(row);
    }
    Opened folder = viewing.open(scope, row.folder());
    return playing(row, made, folder, "", folder.plain(made.hls()), folder.cookies());
  }

  /** All videos under one signature: whoever treats here may play each of them. */
  public List<Video> all(ProducerScope scope, List<VideoRow> rows) {
    Opened every = viewing.open(scope, VideoRow.FOLDERS);
    return rows.stream()
        .map(
            row -> {
              Rendition made = row.rendition();
              return made == null
                  ? waiting(row)
                  : playing(row, made, every, row.media() + "/", null, List.of());
            })
        .toList();
  }

  private Video waiting(VideoRow row) {
    Failure failure = row.failure();
    return new Video(
        row.media(),
        row.title(),
        row.state(),
        failure == null ? null : failure.reason(),
        row.retriable(viewing.clock().instant()),
        row.stored(),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  private static Video playing(
      VideoRow row,
      Rendition made,
      Opened opened,
      String within,
      @Nullable String hls,
      List<Cookie> cookies) {
    return new Video(
        row.media(),
        row.title(),
        row.state(),
        null,
        false,
        row.stored(),
        made.seconds(),
        hls,
        opened.address(within + made.mp4()),
        made.mp4Bytes(),
        opened.address(within + made.poster()),
        opened.until(),
        cookies);
  }
}
