package academy.aligned.storefront.app;

import academy.aligned.kernel.events.TenancyEvent.Brand;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** The web app manifest (W3C) of one practice. */
record Manifest(
    String id,
    String name,
    @JsonProperty("short_name") String shortName,
    String description,
    @JsonProperty("start_url") String startUrl,
    String scope,
    String display,
    @JsonProperty("display_override") List<String> displayOverride,
    String orientation,
    String lang,
    String dir,
    @JsonProperty("theme_color") String themeColor,
    @JsonProperty("background_color") String backgroundColor,
    List<String> categories,
    List<Icon> icons,
    List<Shortcut> shortcuts,
    @JsonProperty("launch_handler") Map<String, String> launchHandler,
    @JsonProperty("prefer_related_applications") boolean preferRelated) {
  private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "he", "ur");

  record Icon(String src, String sizes, String type, String purpose) {
    static Icon of(String name, int size, String purpose) {
      return new Icon("/icons/" + name + ".png", size + "x" + size, "image/png", purpose);
    }
  }

  record Shortcut(String name, String url, List<Icon> icons) {}

  static Manifest of(Brand brand) {
    Map<String, String> light = brand.theme().getOrDefault("light", Map.of());
    return new Manifest(
        "/",
        brand.name(),
        brand.shortName(),
        brand.tagline().isEmpty() ? "Your care from " + brand.name() : brand.tagline(),
        "/",
        "/",
        "standalone",
        List.of("standalone", "minimal-ui"),
        "any",
        brand.locale(),
        direction(brand.locale()),
        light.getOrDefault("fill", brand.color()),
        light.getOrDefault("bg", "#ffffff"),
        List.of("health", "fitness", "medical"),
        drawn(),
        ways(),
        Map.of("client_mode", "navigate-existing"),
        false);
  }

  private static String direction(String locale) {
    return RIGHT_TO_LEFT.contains(locale.replaceFirst("-.*", "")) ? "rtl" : "ltr";
  }

  private static List<Icon> drawn() {
    return List.of(
        Icon.of("192", 192, "any"),
        Icon.of("512", 512, "any"),
        Icon.of("maskable-192", 192, "maskable"),
        Icon.of("maskable-512", 512, "maskable"),
        Icon.of("monochrome-512", 512, "monochrome"));
  }

  private static List<Shortcut> ways() {
    List<Icon> icon = List.of(Icon.of("192", 192, "any"));
    return List.of(new Shortcut("Today", "/", icon), new Shortcut("Progress", "/progress", icon));
  }
}
