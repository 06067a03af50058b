package academy.aligned.media.playback;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.media.VideoRow;
import academy.aligned.media.VideoRow.Rendition;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Turns a kept video into one that can be played, on the practice's own host. Addresses change
 * every five minutes and not with every request, so that a browser may keep what it has.
 *
 * @param origin where a host's pages are, such as {@code https://{host}}
 */
public record Addresses(Signer signer, String origin, InstantSource clock) {
  private static final Duration LASTING = Duration.ofMinutes(15);
  private static final long STEP = Duration.ofMinutes(5).toSeconds();

  public Video of(TenantScope scope, VideoRow row) {
    Rendition made = row.rendition();
    return made == null ? waiting(row) : playing(scope, row, made);
  }

  private static Video waiting(VideoRow row) {
    return new Video(
        row.media(), row.title(), row.state(), row.reason(), null, null, null, null, null, null);
  }

  private Video playing(TenantScope scope, VideoRow row, Rendition made) {
    String folder =
        "%s/media/tenants/%s/%s"
            .formatted(origin.replace("{host}", scope.host()), scope.tenant(), row.folder());
    long now = clock.instant().getEpochSecond();
    Instant until = Instant.ofEpochSecond(now - now % STEP).plus(LASTING);
    String query = "?" + signer.query(folder + "*", until);
    return new Video(
        row.media(),
        row.title(),
        row.state(),
        null,
        made.seconds(),
        folder + made.hls() + query,
        folder + made.mp4() + query,
        made.mp4Bytes(),
        folder + made.poster() + query,
        until);
  }
}
