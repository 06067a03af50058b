package academy.aligned.media.playback;

import academy.aligned.kernel.door.Cookie;
import academy.aligned.media.MediaId;
import academy.aligned.media.VideoState;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A video as its practice sees it. The addresses work until {@code expiresAt}. The MP4 and the
 * poster are signed themselves; the HLS playlist and all that it names are opened by the cookies
 * that come with this one video, so that a list names no playlists.
 *
 * @param retriable whether asking for another attempt makes sense
 * @param stored bytes it takes in storage
 */
public record Video(
    MediaId media,
    String title,
    VideoState state,
    @Nullable String reason,
    boolean retriable,
    long stored,
    @Nullable Double seconds,
    @Nullable String hls,
    @Nullable String mp4,
    @Nullable Long mp4Bytes,
    @Nullable String poster,
    @Nullable Instant expiresAt,
    @JsonIgnore List<Cookie> cookies)
    implements Cookie.Setting {}
