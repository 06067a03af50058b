package academy.aligned.storefront.asset;

import academy.aligned.storefront.app.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that all pages share, under names that change with what is in them. */
public record Assets(SiteFile font, SiteFile icon, SiteFile css, SiteFile js) {
  public static final Assets ALL = read();

  private static Assets read() {
    SiteFile font =
        SiteFile.lasting("/assets/pages-figtree.woff2", bytes("figtree.woff2"), "font/woff2");
    String css =
        Stream.of(
                "tokens.css",
                "theme.css",
                "base.css",
                "pages.css",
                "selling.css",
                "reading.css",
                "forced.css")
            .map(Assets::text)
            .collect(Collectors.joining("\n"))
            .replace("./figtree.woff2", font.path());
    return new Assets(
        font,
        SiteFile.lasting("/assets/pages-icon.svg", text("icon.svg"), "image/svg+xml"),
        SiteFile.lasting("/assets/pages.css", Minified.css(css), "text/css; charset=utf-8"),
        SiteFile.lasting("/assets/pages.js", text("pages.js"), "text/javascript; charset=utf-8"));
  }

  public List<SiteFile> files() {
    return List.of(font, icon, css, js);
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
