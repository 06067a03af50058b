package academy.aligned.storefront;

import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Who;
import academy.aligned.kernel.events.AcademyEvent.CertificateIssued;
import academy.aligned.kernel.events.AcademyEvent.CertificateRevoked;
import academy.aligned.kernel.events.AcademyEvent.CourseArchived;
import academy.aligned.kernel.events.AcademyEvent.CoursePublished;
import academy.aligned.kernel.events.CommerceEvent.OfferChanged;
import academy.aligned.kernel.events.StorefrontEvent.LandingSaved;
import academy.aligned.kernel.events.StorefrontEvent.ProfileSaved;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.storefront.certificate.ShowIssued;
import academy.aligned.storefront.certificate.ShowRevoked;
import academy.aligned.storefront.landing.GetLanding;
import academy.aligned.storefront.landing.Landing;
import academy.aligned.storefront.landing.ListLandings;
import academy.aligned.storefront.landing.PutLanding;
import academy.aligned.storefront.press.FollowProfile;
import academy.aligned.storefront.press.PriceOffer;
import academy.aligned.storefront.press.ShelveCourse;
import academy.aligned.storefront.press.ShowLanding;
import academy.aligned.storefront.press.UnshelveCourse;
import academy.aligned.storefront.press.WearBrand;
import academy.aligned.storefront.profile.GetProfile;
import academy.aligned.storefront.profile.PutProfile;
import academy.aligned.storefront.profile.StoreProfile;
import academy.aligned.storefront.publishing.PublishApp;

/** What the storefront context hears, and what editors ask of it; to the public it writes files. */
public final class Storefront {
  private Storefront() {}

  public static Surface<StorefrontParts> surface() {
    var surface = Surface.<StorefrontParts>of("storefront");
    return pages(editing(app(surface))).build();
  }

  private static Surface.Builder<StorefrontParts> app(Surface.Builder<StorefrontParts> surface) {
    return surface
        .function("pwa-manifest")
        .hear(BrandChanged.class, parts -> new PublishApp(parts.editions(), parts.sites()));
  }

  private static Surface.Builder<StorefrontParts> editing(
      Surface.Builder<StorefrontParts> surface) {
    return surface
        .function("storefront-studio")
        .get(
            "/api/studio/pages",
            Who.EDITOR,
            Nothing.class,
            ListLandings.Landings.class,
            parts -> new ListLandings(parts.landings()))
        .get(
            "/api/studio/pages/{page}",
            Who.EDITOR,
            GetLanding.Wanted.class,
            Landing.class,
            parts -> new GetLanding(parts.landings()))
        .put(
            "/api/studio/pages/{page}",
            Who.EDITOR,
            Landing.class,
            Landing.class,
            parts -> new PutLanding(parts.landings()))
        .get(
            "/api/studio/storefront",
            Who.EDITOR,
            Nothing.class,
            StoreProfile.class,
            parts -> new GetProfile(parts.profiles()))
        .put(
            "/api/studio/storefront",
            Who.EDITOR,
            StoreProfile.class,
            StoreProfile.class,
            parts -> new PutProfile(parts.profiles()));
  }

  private static Surface.Builder<StorefrontParts> pages(Surface.Builder<StorefrontParts> surface) {
    return surface
        .function("storefront-pages")
        .hear(CoursePublished.class, parts -> new ShelveCourse(parts.press()))
        .hear(CourseArchived.class, parts -> new UnshelveCourse(parts.press()))
        .hear(OfferChanged.class, parts -> new PriceOffer(parts.press()))
        .hear(BrandChanged.class, parts -> new WearBrand(parts.press()))
        .hear(LandingSaved.class, parts -> new ShowLanding(parts.press()))
        .hear(ProfileSaved.class, parts -> new FollowProfile(parts.press()))
        .hear(CertificateIssued.class, parts -> new ShowIssued(parts.vouching()))
        .hear(CertificateRevoked.class, parts -> new ShowRevoked(parts.vouching()));
  }
}
