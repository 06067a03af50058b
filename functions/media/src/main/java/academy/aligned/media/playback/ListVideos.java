package academy.aligned.media.playback;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.ProducerScope;
import academy.aligned.media.Videos;

/** All videos of the practice. */
public record ListVideos(Videos videos, Addresses addresses)
    implements Handler<ProducerScope, Handler.Nothing, VideoList> {
  @Override
  public VideoList handle(ProducerScope scope, Nothing input) {
    return new VideoList(addresses.all(scope, videos.all(scope)));
  }
}
