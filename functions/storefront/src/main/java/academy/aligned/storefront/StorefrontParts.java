package academy.aligned.storefront;

import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storefront.certificate.Vouching;
import academy.aligned.storefront.landing.LandingStore;
import academy.aligned.storefront.press.Press;
import academy.aligned.storefront.profile.ProfileStore;
import academy.aligned.storefront.publishing.EditionStore;
import academy.aligned.storefront.shop.ShopStore;
import java.net.URI;

/**
 * What storefront's handlers are made from.
 *
 * @param sites the bucket that practices' public files are served from
 * @param platform where the platform answers, for its scheme and port
 */
public record StorefrontParts(TenantTable table, TenantFiles sites, URI platform) {

  EditionStore editions() {
    return new EditionStore(table);
  }

  LandingStore landings() {
    return new LandingStore(table);
  }

  ProfileStore profiles() {
    return new ProfileStore(table);
  }

  Press press() {
    return new Press(new ShopStore(table), landings(), sites, platform);
  }

  Vouching vouching() {
    return new Vouching(table, new ShopStore(table), sites, platform);
  }
}
