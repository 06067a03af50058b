package academy.aligned.local.edge;

import java.util.Map;

/** What a file is, by the end of its name. */
final class FileTypes {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("vtt", "text/vtt; charset=utf-8"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("m4s", "video/iso.segment"),
          Map.entry("m3u8", "application/vnd.apple.mpegurl"),
          Map.entry("ico", "image/x-icon"));

  private FileTypes() {}

  static String of(String path) {
    return TYPES.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
