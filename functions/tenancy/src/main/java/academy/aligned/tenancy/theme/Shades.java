package academy.aligned.tenancy.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The nearest shade of a colour that can be read where it stands. */
public final class Shades {
  private static final double STEP = 0.005;
  private static final int STEPS = 200;

  private Shades() {}

  /** A colour that fails: where, how it fails, and what would do instead if anything does. */
  public record Mending(String field, String message, Optional<String> shade) {}

  /** The shade with the least change of lightness that passes on every one of these. */
  static Optional<Rgb> nearest(Oklch color, List<Rgb> below, double needed) {
    return IntStream.rangeClosed(0, STEPS)
        .boxed()
        .flatMap(
            step ->
                Stream.of(color.lightness() - step * STEP, color.lightness() + step * STEP)
                    .map(lightness -> color.lightness(lightness).rgb()))
        .filter(shade -> passes(shade, below, needed))
        .findFirst();
  }

  static boolean passes(Rgb color, List<Rgb> below, double needed) {
    return below.stream().allMatch(under -> color.contrast(under) >= needed);
  }

  static List<Mending> mendings(Mode mode, Palette palette) {
    Map<String, String> colors = palette.named();
    return Floors.tokens().stream()
        .flatMap(token -> mending(mode, token, colors).stream())
        .toList();
  }

  private static Optional<Mending> mending(Mode mode, String token, Map<String, String> colors) {
    Rgb color = Rgb.parse(colors.get(token));
    List<Rgb> below =
        Floors.below(token).stream().map(name -> Rgb.parse(colors.get(name))).toList();
    double needed = Floors.of(token);
    if (passes(color, below, needed)) {
      return Optional.empty();
    }
    double worst = below.stream().mapToDouble(color::contrast).min().orElse(1);
    String message =
        "has a contrast of only %.2f on %s; it needs %s"
            .formatted(
                Math.floor(worst * 100) / 100,
                token.equals("on") ? "fill" : "some surface",
                needed);
    return Optional.of(
        new Mending(
            "theme." + mode.wire() + "." + token,
            message,
            nearest(Oklch.of(color), below, needed).map(Rgb::hex)));
  }
}
