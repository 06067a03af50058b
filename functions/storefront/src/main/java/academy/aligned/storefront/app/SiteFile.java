package academy.aligned.storefront.app;

import java.nio.charset.StandardCharsets;

/** One file as a practice's host serves it. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
public record SiteFile(String path, byte[] bytes, String contentType, String cacheControl) {
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "public, max-age=0, must-revalidate";
  private static final String AN_HOUR = "public, max-age=3600";

  /** A file whose name changes with what is in it. */
  static SiteFile lasting(String path, String text, String contentType) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8), contentType, FOREVER);
  }

  static SiteFile changing(String path, String text, String contentType) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8), contentType, ASK_AGAIN);
  }

  static SiteFile picture(String path, byte[] png) {
    return new SiteFile(path, png, "image/png", AN_HOUR);
  }
}
