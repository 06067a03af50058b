package academy.aligned.tenancy.theme;

/**
 * A colour by lightness, chroma and hue as the eye orders them (Björn Ottosson's OKLab), so that
 * lightness can be moved without the hue drifting.
 */
record Oklch(double lightness, double chroma, double hue) {
  private static final double TOLERANCE = 1e-4;

  static Oklch of(Rgb rgb) {
    double r = Rgb.linear(rgb.red());
    double g = Rgb.linear(rgb.green());
    double b = Rgb.linear(rgb.blue());
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double across = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double along = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        Math.hypot(across, along),
        Math.atan2(along, across));
  }

  Oklch lightness(double other) {
    return new Oklch(Math.clamp(other, 0.0, 1.0), chroma, hue);
  }

  Oklch chroma(double other) {
    return new Oklch(lightness, other, hue);
  }

  /** The nearest colour of this lightness and hue that a screen can show. */
  Rgb rgb() {
    if (shown(linear())) {
      return screen(linear());
    }
    double low = 0;
    double high = chroma;
    while (high - low > TOLERANCE) {
      double middle = (low + high) / 2;
      if (shown(chroma(middle).linear())) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return screen(chroma(low).linear());
  }

  private double[] linear() {
    double across = chroma * Math.cos(hue);
    double along = chroma * Math.sin(hue);
    double l = cube(lightness + 0.3963377774 * across + 0.2158037573 * along);
    double m = cube(lightness - 0.1055613458 * across - 0.0638541728 * along);
    double s = cube(lightness - 0.0894841775 * across - 1.2914855480 * along);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cube(double root) {
    return root * root * root;
  }

  private static boolean shown(double[] linear) {
    for (double channel : linear) {
      if (channel < -TOLERANCE || channel > 1 + TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  private static Rgb screen(double[] linear) {
    return new Rgb(Rgb.channel(linear[0]), Rgb.channel(linear[1]), Rgb.channel(linear[2]));
  }
}
