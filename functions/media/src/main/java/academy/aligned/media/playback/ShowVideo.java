package academy.aligned.media.playback;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.MemberScope;
import academy.aligned.media.MediaId;
import academy.aligned.media.Videos;
import jakarta.validation.constraints.NotNull;

/** One video, playable if it is ready, for everybody of the practice. */
public record ShowVideo(Videos videos, Addresses addresses)
    implements Handler<MemberScope, ShowVideo.Wanted, Video> {
  /** Which one. */
  public record Wanted(@NotNull MediaId media) {}

  @Override
  public Video handle(MemberScope scope, Wanted input) {
    return addresses.of(scope, videos.get(scope, input.media()).row());
  }
}
