package academy.aligned.storefront.publishing;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.TenancyEvent.Brand;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storefront.app.AppFiles;
import academy.aligned.storefront.app.SiteFile;
import academy.aligned.storefront.icon.Icons;
import academy.aligned.storefront.icon.Logo;
import academy.aligned.storefront.publishing.EditionStore.Held;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a practice's public files anew. An older brand never overwrites a newer one: who finds at
 * the end that the pen was taken from it writes the newest files once more.
 */
public record PublishApp(EditionStore store, TenantFiles sites)
    implements EventHandler<BrandChanged> {

  @Override
  public void on(JobScope scope, Envelope<BrandChanged> event) {
    Edition wanted = Edition.of(event.data().version(), event.data().brand());
    Optional<Held> before = store.find(scope);
    if (before.filter(held -> held.edition().version() > wanted.version()).isPresent()) {
      return;
    }
    boolean stands = before.filter(held -> held.edition().standsAs(wanted)).isPresent();
    Held held = store.take(scope, before.map(Held::row).orElse(0), wanted);
    if (!stands) {
      write(scope, wanted);
    }
    while (!store.finish(scope, held)) {
      held = store.find(scope).orElseThrow();
      write(scope, held.edition());
    }
  }

  private void write(TenantScope scope, Edition edition) {
    Brand brand = edition.brand();
    var icons = Icons.of(look(brand), logo(scope, brand));
    for (SiteFile file : AppFiles.of(scope.tenant(), edition.version(), brand, icons)) {
      file.write(scope, sites);
    }
  }

  private static Icons.Look look(Brand brand) {
    Map<String, String> light = brand.theme().getOrDefault("light", Map.of());
    Map<String, String> dark = brand.theme().getOrDefault("dark", Map.of());
    return new Icons.Look(
        brand.name(),
        light.getOrDefault("fill", brand.color()),
        light.getOrDefault("on", "#ffffff"),
        light.getOrDefault("surface", "#ffffff"),
        dark.getOrDefault("surface", "#111111"));
  }

  private Optional<BufferedImage> logo(TenantScope scope, Brand brand) {
    return brand.logo() == null
        ? Optional.empty()
        : sites.get(scope, "site" + brand.logo()).map(file -> Logo.read(file.bytes()));
  }
}
