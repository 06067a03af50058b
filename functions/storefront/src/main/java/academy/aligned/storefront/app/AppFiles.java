package academy.aligned.storefront.app;

import academy.aligned.kernel.events.TenancyEvent.Brand;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All public files of a practice's app, in the order in which they may be written. */
public final class AppFiles {
  private AppFiles() {}

  /** What is named by others comes first, so that no file ever names one that is not there. */
  public static List<SiteFile> of(
      TenantId practice, int version, Brand brand, Map<String, byte[]> icons) {
    ThemeSheet theme = ThemeSheet.of(brand.theme(), brand.typeface());
    List<SiteFile> files = new ArrayList<>();
    files.add(SiteFile.named(theme.path(), theme.css(), "text/css; charset=utf-8"));
    icons.forEach((path, png) -> files.add(SiteFile.lastingPicture(path, png)));
    icons.forEach((path, png) -> files.add(SiteFile.picture(path, png)));
    files.add(SiteFile.changing("/theme.css", theme.css(), "text/css; charset=utf-8"));
    files.add(manifest(brand, icons));
    files.add(
        SiteFile.changing(
            "/config.json",
            Json.MAPPER.writeValueAsString(AppConfig.of(practice, version, brand, theme)),
            "application/json"));
    return files;
  }

  static SiteFile manifest(Brand brand, Map<String, byte[]> icons) {
    return SiteFile.changing(
        "/manifest.webmanifest",
        Json.MAPPER.writeValueAsString(Manifest.of(brand, icons)),
        "application/manifest+json");
  }
}
