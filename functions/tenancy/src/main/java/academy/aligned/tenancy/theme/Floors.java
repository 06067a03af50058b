package academy.aligned.tenancy.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which ratio each colour needs against what it stands on (WCAG 2.2; text by its AAA). */
final class Floors {
  static final List<String> SURFACES = List.of("bg", "surface", "raised", "soft");
  static final double ON_FILL = 4.5;
  private static final Map<String, Double> ON_SURFACES = floors();

  private Floors() {}

  private static Map<String, Double> floors() {
    Map<String, Double> floors = new LinkedHashMap<>();
    floors.put("text", 7.0);
    List.of("muted", "link", "danger", "success", "warn").forEach(token -> floors.put(token, 4.5));
    List.of("graphic", "line", "edge").forEach(token -> floors.put(token, 3.0));
    return floors;
  }

  static double of(String token) {
    return token.equals("on") ? ON_FILL : ON_SURFACES.getOrDefault(token, 0.0);
  }

  static List<String> tokens() {
    List<String> tokens = new ArrayList<>(ON_SURFACES.keySet());
    tokens.add("on");
    return tokens;
  }

  /** What a colour of this name is seen upon. */
  static List<String> below(String token) {
    return token.equals("on") ? List.of("fill") : SURFACES;
  }

  static List<ContrastCheck> checks(Mode mode, Palette palette) {
    Map<String, String> colors = palette.named();
    List<ContrastCheck> checks = new ArrayList<>();
    for (String token : tokens()) {
      Rgb color = Rgb.parse(colors.get(token));
      for (String below : below(token)) {
        double ratio = color.contrast(Rgb.parse(colors.get(below)));
        checks.add(ContrastCheck.of(mode, token + "/" + below, ratio, of(token)));
      }
    }
    return checks;
  }
}
