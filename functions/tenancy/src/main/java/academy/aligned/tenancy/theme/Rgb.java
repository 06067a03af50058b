package academy.aligned.tenancy.theme;

import java.util.Locale;

/** A colour as a screen shows it, and how bright WCAG 2.2 says that is. */
record Rgb(int red, int green, int blue) {

  static Rgb parse(String hex) {
    int all = Integer.parseInt(hex.substring(1), 16);
    return new Rgb(all >> 16, (all >> 8) & 255, all & 255);
  }

  String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  double contrast(Rgb other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  static int channel(double linear) {
    double bounded = Math.clamp(linear, 0.0, 1.0);
    double share =
        bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
    return (int) Math.round(share * 255);
  }
}
