package academy.aligned.storefront.app;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.files.TenantFiles;
import java.nio.charset.StandardCharsets;

/** One file as a practice's host serves it. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
public record SiteFile(String path, byte[] bytes, String contentType, String cacheControl) {
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "public, max-age=0, must-revalidate";

  /** A file whose name changes with what is in it. */
  static SiteFile named(String path, String text, String contentType) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8), contentType, FOREVER);
  }

  /** The same, named after what is in it. */
  public static SiteFile lasting(String path, String text, String contentType) {
    return lasting(path, text.getBytes(StandardCharsets.UTF_8), contentType);
  }

  public static SiteFile lasting(String path, byte[] content, String contentType) {
    return new SiteFile(lasting(path, content), content, contentType, FOREVER);
  }

  /** Puts it where a host serves it from. */
  public void write(TenantScope scope, TenantFiles sites) {
    sites.put(scope, "site" + path, new TenantFiles.Content(bytes, contentType), cacheControl);
  }

  /** What the store will call the content once it is there. */
  public String etag() {
    return Digest.etag(bytes);
  }

  /** Its first folder, such as {@code courses/}; of a file in none its own name. */
  public String folder() {
    return path.substring(1, path.indexOf('/', 1) < 0 ? path.length() : path.indexOf('/', 1) + 1);
  }

  public static SiteFile changing(String path, String text, String contentType) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8), contentType, ASK_AGAIN);
  }

  /** A picture under a name that stays: who keeps it asks whether it is still the one. */
  static SiteFile picture(String path, byte[] png) {
    return new SiteFile(path, png, "image/png", ASK_AGAIN);
  }

  /** The same picture under a name of its own. */
  static SiteFile lastingPicture(String path, byte[] png) {
    return new SiteFile(lasting(path, png), png, "image/png", FOREVER);
  }

  /** {@code /icons/192.png} as {@code /icons/192.0a1b2c3d4e5f.png}. */
  static String lasting(String path, byte[] content) {
    return path.replaceFirst("(?=\\.\\w+$)", "." + Digest.of(content));
  }
}
