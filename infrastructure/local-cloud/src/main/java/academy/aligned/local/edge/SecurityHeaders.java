package academy.aligned.local.edge;

import academy.aligned.local.http.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The headers that every answer carries, errors too.
 *
 * @param files the origin that browsers upload to
 */
record SecurityHeaders(String files) {
  Reply on(Reply reply) {
    Map<String, List<String>> headers = new TreeMap<>();
    table().forEach((name, value) -> headers.put(name, List.of(value)));
    headers.putAll(reply.headers());
    return new Reply(reply.status(), headers, reply.content());
  }

  private Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    table.put("content-security-policy", policy());
    table.put("strict-transport-security", "max-age=63072000; includeSubDomains; preload");
    table.put("x-content-type-options", "nosniff");
    table.put("cross-origin-opener-policy", "same-origin");
    table.put("cross-origin-resource-policy", "same-origin");
    table.put("referrer-policy", "strict-origin-when-cross-origin");
    table.put(
        "permissions-policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()");
    return table;
  }

  private String policy() {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self' " + files,
        "manifest-src 'self'",
        "worker-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'");
  }
}
