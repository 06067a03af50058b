package academy.aligned.media.playback;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.media.Videos;

/** All videos of the practice. */
public record ListVideos(Videos videos, Addresses addresses)
    implements Handler<PractitionerScope, Handler.Nothing, VideoList> {
  @Override
  public VideoList handle(PractitionerScope scope, Nothing input) {
    return new VideoList(addresses.all(scope, videos.all(scope)));
  }
}
