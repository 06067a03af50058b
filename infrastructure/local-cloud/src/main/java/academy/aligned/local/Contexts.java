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
import academy.aligned.notifications.Notifications;
import academy.aligned.notifications.NotificationsParts;
import academy.aligned.notifications.mail.SesPost;
import academy.aligned.storefront.Storefront;
import academy.aligned.storefront.StorefrontParts;
import academy.aligned.tenancy.PlatformAddress;
import academy.aligned.tenancy.Tenancy;
import academy.aligned.tenancy.TenancyParts;
import academy.aligned.tenancy.identity.cognito.CognitoAccounts;
import academy.aligned.tenancy.identity.cognito.CognitoSwitch;
import java.security.SecureRandom;

/** Every context's parts, made from this machine's ground. */
record Contexts(Ground ground, Control control, PlaybackKey playback) {
  private static final String TRANSCODER = "arn:aws:iam::000000000000:role/aligned-transcoder";
  private static final String EDITION = "2026-11";

  void addTo(FunctionHost host) {
    host.add(Tenancy.surface(), tenancy())
        .add(Care.surface(), care())
        .add(Media.surface(), media())
        .add(Notifications.surface(), notifications())
        .add(Storefront.surface(), storefront());
  }

  private TenancyParts tenancy() {
    var wiring = ground.wiring();
    var accounts =
        new CognitoAccounts(
            ground.aws().cognito(),
            control.pool().clientId(),
            Place.PLATFORM,
            ground.secrets().text("decoys"),
            new SecureRandom());
    return new TenancyParts(
        wiring.table("tenancy"),
        wiring.directory(),
        wiring.tally(),
        wiring.files("sites"),
        accounts,
        new CognitoSwitch(ground.aws().cognito(), control.pool().poolId()),
        new PlatformAddress(ground.place().platform()),
        EDITION,
        wiring.clock());
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

  private NotificationsParts notifications() {
    var wiring = ground.wiring();
    return new NotificationsParts(
        wiring.table("notifications"),
        new SesPost(ground.aws().ses(), "hello@" + Place.PLATFORM),
        ground.place().platform(),
        wiring.clock());
  }

  private StorefrontParts storefront() {
    return new StorefrontParts(ground.wiring().table("storefront"), ground.wiring().files("sites"));
  }
}
