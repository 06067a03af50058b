package academy.aligned.media.playback;

import academy.aligned.media.MediaId;
import academy.aligned.media.VideoState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A video as its practice sees it. The addresses work until {@code expiresAt}. The MP4 plays as it
 * is; the segments that the HLS playlist names want the same query as the playlist itself.
 */
public record Video(
    MediaId media,
    String title,
    VideoState state,
    @Nullable String reason,
    @Nullable Double seconds,
    @Nullable String hls,
    @Nullable String mp4,
    @Nullable Long mp4Bytes,
    @Nullable String poster,
    @Nullable Instant expiresAt) {}
