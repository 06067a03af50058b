package academy.aligned.local;

import academy.aligned.academy.Academy;
import academy.aligned.academy.AcademyParts;
import academy.aligned.care.Care;
import academy.aligned.care.CareParts;
import academy.aligned.care.roster.invitation.Links;
import academy.aligned.commerce.Commerce;
import academy.aligned.commerce.CommerceParts;
import academy.aligned.commerce.stripe.client.StripeAccount;
import academy.aligned.kernel.door.Surface;
import academy.aligned.local.cloudfront.CloudFront;
import academy.aligned.local.cloudfront.KeyValueStore;
import academy.aligned.local.host.FunctionHost;
import academy.aligned.local.keys.PlaybackKey;
import academy.aligned.media.Media;
import academy.aligned.media.MediaParts;
import academy.aligned.media.Videos;
import academy.aligned.media.playback.Addresses;
import academy.aligned.media.processing.MediaConvert;
import academy.aligned.notifications.Notifications;
import academy.aligned.notifications.NotificationsParts;
import academy.aligned.notifications.mail.SesPost;
import academy.aligned.storage.playback.Viewing;
import academy.aligned.storefront.Storefront;
import academy.aligned.storefront.StorefrontParts;
import academy.aligned.tenancy.PlatformAddress;
import academy.aligned.tenancy.Tenancy;
import academy.aligned.tenancy.TenancyParts;
import academy.aligned.tenancy.domain.cloudfront.DistributionTenants;
import academy.aligned.tenancy.domain.cloudfront.KeyValueHosts;
import academy.aligned.tenancy.domain.names.NameServers;
import academy.aligned.tenancy.identity.cognito.CognitoAccounts;
import academy.aligned.tenancy.identity.cognito.CognitoSwitch;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Function;

/** Every context's parts, made from this machine's ground. */
record Contexts(Ground ground, Control control, PlaybackKey playback) {
  private static final String TRANSCODER = "arn:aws:iam::000000000000:role/aligned-transcoder";
  private static final String EDITION = "2026-11";

  private static final List<Context<?>> ALL =
      List.of(
          new Context<>(Tenancy.surface(), Contexts::tenancy),
          new Context<>(Care.surface(), Contexts::care),
          new Context<>(Academy.surface(), Contexts::academy),
          new Context<>(Commerce.surface(), Contexts::commerce),
          new Context<>(Media.surface(), Contexts::media),
          new Context<>(Notifications.surface(), Contexts::notifications),
          new Context<>(Storefront.surface(), Contexts::storefront));

  private record Context<P>(Surface<P> surface, Function<Contexts, P> parts) {
    void addTo(FunctionHost host, Contexts here) {
      host.add(surface, parts.apply(here));
    }
  }

  static List<Surface<?>> surfaces() {
    return ALL.stream().<Surface<?>>map(Context::surface).toList();
  }

  void addTo(FunctionHost host) {
    ALL.forEach(context -> context.addTo(host, this));
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
        wiring.files("copies"),
        accounts,
        new CognitoSwitch(ground.aws().cognito(), control.pool().poolId()),
        new PlatformAddress(ground.place().platform()),
        EDITION,
        outside(),
        wiring.clock());
  }

  /** The stand-ins for CloudFront and for name servers, over the protocols of the real ones. */
  private TenancyParts.Outside outside() {
    var edge =
        new DistributionTenants(
            ground.aws().cloudFront(), "E0LOCALDOMAINS", "cg_local", CloudFront.ENDPOINT);
    var hosts = new KeyValueHosts(ground.aws().hostStore(), KeyValueStore.ARN);
    var names = new NameServers("dns://127.0.0.1:" + ground.place().controlPort());
    return new TenancyParts.Outside(names, () -> edge, () -> hosts);
  }

  private CareParts care() {
    var wiring = ground.wiring();
    var links =
        Links.of(ground.secrets().ring("invitations"), new SecureRandom(), ground.place().origin());
    return new CareParts(wiring.table("care"), wiring.directory(), wiring.clock(), links);
  }

  private AcademyParts academy() {
    var wiring = ground.wiring();
    return new AcademyParts(
        wiring.table("academy"),
        wiring.files("sites"),
        wiring.files("media"),
        wiring.directory(),
        viewing(),
        wiring.clock(),
        wiring.ids());
  }

  /** What the stand-in has no pages for is left out of its checkout. */
  private CommerceParts commerce() {
    var wiring = ground.wiring();
    var place = control.stripe();
    var habits = new StripeAccount.Habits(false, true, true);
    return new CommerceParts(
        wiring.table("commerce"),
        wiring.directory(),
        StripeAccount.of(place.apiKey(), place.apiBase(), habits),
        new CommerceParts.Secrets(place.webhookSecret(), place.connectSecret()),
        ground.place().origin(),
        wiring.clock());
  }

  private Viewing viewing() {
    return new Viewing(playback::signer, ground.place().origin(), ground.wiring().clock());
  }

  private MediaParts media() {
    var wiring = ground.wiring();
    return new MediaParts(
        new Videos(wiring.table("media")),
        wiring.files("media"),
        new MediaConvert(ground.aws().mediaConvert(), TRANSCODER, "Default"),
        new Addresses(viewing()),
        wiring.clock());
  }

  private NotificationsParts notifications() {
    var wiring = ground.wiring();
    return new NotificationsParts(
        wiring.table("notifications"),
        new SesPost(ground.aws().ses(), "hello@" + Place.PLATFORM, ""),
        ground.place().platform(),
        wiring.clock());
  }

  private StorefrontParts storefront() {
    var wiring = ground.wiring();
    return new StorefrontParts(
        wiring.table("storefront"), wiring.files("sites"), ground.place().platform());
  }
}
