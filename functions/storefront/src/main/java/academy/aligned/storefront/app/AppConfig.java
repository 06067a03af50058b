package academy.aligned.storefront.app;

import academy.aligned.kernel.events.TenancyEvent.Brand;
import academy.aligned.kernel.ids.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the app reads first of the practice it belongs to. */
public record AppConfig(
    int version,
    TenantId practice,
    String name,
    String shortName,
    String tagline,
    String color,
    String locale,
    String timeZone,
    @Nullable String logo,
    @Nullable String welcome,
    String theme,
    List<String> features) {

  static AppConfig of(TenantId practice, int version, Brand brand, ThemeSheet theme) {
    return new AppConfig(
        version,
        practice,
        brand.name(),
        brand.shortName(),
        brand.tagline(),
        brand.color(),
        brand.locale(),
        brand.timeZone(),
        brand.logo(),
        brand.welcome(),
        theme.path(),
        brand.features());
  }
}
