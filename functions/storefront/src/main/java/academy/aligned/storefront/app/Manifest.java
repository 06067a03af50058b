package academy.aligned.storefront.app;

import academy.aligned.kernel.events.TenancyEvent.Brand;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
  private static final Map<String, String> PURPOSES =
      Map.of(
          "/icons/192.png", "any",
          "/icons/512.png", "any",
          "/icons/maskable-192.png", "maskable",
          "/icons/maskable-512.png", "maskable",
          "/icons/monochrome-512.png", "monochrome");
  private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "he", "ur");

  record Icon(String src, String sizes, String type, String purpose) {
    static Icon of(String path, byte[] png, String purpose) {
      int size = Integer.parseInt(path.replaceAll("\\D", ""));
      return new Icon(SiteFile.lasting(path, png), size + "x" + size, "image/png", purpose);
    }
  }

  record Shortcut(String name, String url, List<Icon> icons) {}

  /** Installed apps look at the names of icons alone, so a new picture has a new name. */
  static Manifest of(Brand brand, Map<String, byte[]> pictures) {
    List<Icon> icons = shown(pictures);
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
        icons,
        ways(icons.getFirst()),
        Map.of("client_mode", "navigate-existing"),
        false);
  }

  private static String direction(String locale) {
    return RIGHT_TO_LEFT.contains(locale.replaceFirst("-.*", "")) ? "rtl" : "ltr";
  }

  private static List<Icon> shown(Map<String, byte[]> pictures) {
    return pictures.entrySet().stream()
        .filter(picture -> PURPOSES.containsKey(picture.getKey()))
        .map(
            picture ->
                Icon.of(
                    picture.getKey(),
                    picture.getValue(),
                    Objects.requireNonNull(PURPOSES.get(picture.getKey()))))
        .toList();
  }

  private static List<Shortcut> ways(Icon icon) {
    return List.of(
        new Shortcut("Today", "/", List.of(icon)),
        new Shortcut("Progress", "/progress", List.of(icon)));
  }
}
