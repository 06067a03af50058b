package academy.aligned.storefront.page.linked;

import java.util.List;
import java.util.stream.Collectors;

/** Which pages there are, for those who list them. */
public final class Sitemap {
  private Sitemap() {}

  public static String xml(String origin, List<String> paths) {
    return paths.stream()
        .map(path -> "<url><loc>" + escaped(origin + path) + "</loc></url>\n")
        .collect(
            Collectors.joining(
                "",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """,
                "</urlset>\n"));
  }

  /** What needs a session is nobody's to list. */
  public static String robots(String origin) {
    return """
        User-agent: *
        Disallow: /api/
        Disallow: /verify/
        Disallow: /checkout/
        Disallow: /learn/
        Disallow: /studio/
        Sitemap: %s/sitemap.xml
        """
        .formatted(origin);
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;");
  }
}
