package academy.aligned.media.playback;

import academy.aligned.kernel.door.Cookie;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.media.VideoRow;
import academy.aligned.media.VideoRow.Failure;
import academy.aligned.media.VideoRow.Rendition;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a kept video into one that can be played, on the practice's own host. Signatures change
 * every five minutes and not with every request, so that a browser may keep what it has.
 *
 * @param origin where a host's pages are, such as {@code https://{host}}
 */
public record Addresses(Signer signer, String origin, InstantSource clock) {
  private static final Duration LASTING = Duration.ofMinutes(15);
  private static final long STEP = Duration.ofMinutes(5).toSeconds();

  /** A signature for what lies at {@code from} on a host. */
  private record Opened(String host, String path, Pass pass, Instant until) {
    String address(String file) {
      return host + path + file + "?" + pass.query();
    }
  }

  /** One video, with a signature and cookies for its own folder. */
  public Video of(TenantScope scope, VideoRow row) {
    Rendition made = row.rendition();
    if (made == null) {
      return waiting(row);
    }
    Opened folder = open(scope, row.folder());
    Duration age = Duration.between(clock.instant(), folder.until());
    String hls = folder.host() + folder.path() + made.hls();
    return playing(row, made, folder, "", hls, folder.pass().cookies(folder.path(), age));
  }

  /** All videos under one signature: whoever treats here may play each of them. */
  public List<Video> all(PractitionerScope scope, List<VideoRow> rows) {
    Opened every = open(scope, VideoRow.FOLDERS);
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
        row.retriable(clock.instant()),
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

  private Opened open(TenantScope scope, String folder) {
    long now = clock.instant().getEpochSecond();
    Instant until = Instant.ofEpochSecond(now - now % STEP).plus(LASTING);
    String host = origin.replace("{host}", scope.host());
    String path = "/media/tenants/" + scope.tenant() + "/" + folder;
    return new Opened(host, path, signer.sign(host + path + "*", until), until);
  }
}
