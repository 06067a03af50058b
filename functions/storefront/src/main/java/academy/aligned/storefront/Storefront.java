package academy.aligned.storefront;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.storefront.publishing.EditionStore;
import academy.aligned.storefront.publishing.PublishApp;

/** What the storefront context hears; it answers nobody, it writes files. */
public final class Storefront {
  private Storefront() {}

  public static Surface<StorefrontParts> surface() {
    return Surface.<StorefrontParts>of("storefront")
        .function("pwa-manifest")
        .hear(
            BrandChanged.class,
            parts -> new PublishApp(new EditionStore(parts.table()), parts.sites()))
        .build();
  }
}
