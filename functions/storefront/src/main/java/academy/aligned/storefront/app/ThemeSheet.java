package academy.aligned.storefront.app;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A theme as custom properties alone, so that no page needs an inline style. */
record ThemeSheet(String css) {
  private static final Pattern NAME = Pattern.compile("[a-z]{1,20}");
  private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");
  private static final String MODES =
      """
      :root{color-scheme:light dark}
      :root[data-mode="light"],:root[data-theme="light"]{color-scheme:light}
      :root[data-mode="dark"],:root[data-theme="dark"]{color-scheme:dark}
      """;

  /** Letters that every device brings with it; the app brings its own for every other name. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "system", "system-ui,-apple-system,\"Segoe UI\",sans-serif",
          "serif", "\"Iowan Old Style\",Charter,Georgia,\"Times New Roman\",serif",
          "rounded", "ui-rounded,\"SF Pro Rounded\",Quicksand,Nunito,\"Segoe UI\",sans-serif");

  static ThemeSheet of(Map<String, Map<String, String>> theme, @Nullable String typeface) {
    Map<String, String> dark = theme.getOrDefault("dark", Map.of());
    StringBuilder css = new StringBuilder(MODES).append(":root{");
    new TreeMap<>(theme.getOrDefault("light", Map.of()))
        .forEach(
            (name, light) ->
                css.append("--")
                    .append(checked(NAME, name))
                    .append(":light-dark(")
                    .append(checked(COLOR, light))
                    .append(',')
                    .append(checked(COLOR, dark.getOrDefault(name, light)))
                    .append(");"));
    if (typeface != null && LETTERS.containsKey(typeface)) {
      css.append("--font:").append(LETTERS.get(typeface)).append(';');
    }
    return new ThemeSheet(css.append("}\n").toString());
  }

  private static String checked(Pattern shape, String text) {
    if (!shape.matcher(text).matches()) {
      throw new IllegalArgumentException("no part of a theme: " + text);
    }
    return text;
  }

  String path() {
    return "/theme." + Digest.of(css.getBytes(StandardCharsets.UTF_8)) + ".css";
  }
}
