package academy.aligned.local;

import academy.aligned.care.Care;
import academy.aligned.care.CareParts;
import academy.aligned.care.roster.invitation.Links;
import academy.aligned.local.host.FunctionHost;
import academy.aligned.media.Media;
import academy.aligned.media.MediaParts;
import academy.aligned.media.Videos;
import academy.aligned.media.playback.Addresses;
import academy.aligned.media.processing.MediaConvert;
import java.security.SecureRandom;

/** Every context's parts, made from this machine's ground. */
record Contexts(Ground ground, Control control, PlaybackKey playback) {
  private static final String TRANSCODER = "arn:aws:iam::000000000000:role/aligned-transcoder";

  void addTo(FunctionHost host) {
    host.add(Care.surface(), care()).add(Media.surface(), media());
  }

  private CareParts care() {
    var wiring = ground.wiring();
    var links =
        Links.of(ground.secrets().text("invitations"), new SecureRandom(), ground.place().origin());
    return new CareParts(wiring.table("care"), wiring.directory(), wiring.clock(), links);
  }

  private MediaParts media() {
    var wiring = ground.wiring();
    return new MediaParts(
        new Videos(wiring.table("media")),
        wiring.files("media"),
        new MediaConvert(ground.aws().mediaConvert(), TRANSCODER),
        new Addresses(playback.signer(), ground.place().origin(), wiring.clock()),
        wiring.clock());
  }
}
