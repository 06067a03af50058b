package academy.aligned.local.edge;

import java.util.regex.Pattern;

/** How long a browser may keep a file: for ever if its name changes with its content. */
final class Lifetime {
  private static final Pattern HASHED =
      Pattern.compile(".*(/assets/.+-[\\w-]{8,}\\.\\w+|/theme\\.[0-9a-f]{8,}\\.css)");

  private Lifetime() {}

  static String of(String path) {
    return HASHED.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-cache";
  }
}
