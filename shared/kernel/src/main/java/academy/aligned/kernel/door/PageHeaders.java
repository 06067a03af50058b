package academy.aligned.kernel.door;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every answer of an edge carries, in the cloud and on a laptop alike. */
public final class PageHeaders {
  public static final Duration STRICT_FOR = Duration.ofDays(730);

  private PageHeaders() {}

  /** {@code uploads} is the origin that browsers put files to. */
  public static Map<String, String> table(String uploads) {
    Map<String, String> table = new LinkedHashMap<>();
    table.put("content-security-policy", policy(uploads));
    table.put(
        "strict-transport-security",
        "max-age=" + STRICT_FOR.toSeconds() + "; includeSubDomains; preload");
    table.put("x-content-type-options", "nosniff");
    table.put("cross-origin-opener-policy", "same-origin");
    table.put("cross-origin-resource-policy", "same-origin");
    table.put("referrer-policy", "strict-origin-when-cross-origin");
    table.put(
        "permissions-policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()");
    return table;
  }

  private static String policy(String uploads) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self' " + uploads,
        "manifest-src 'self'",
        "worker-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'");
  }
}
