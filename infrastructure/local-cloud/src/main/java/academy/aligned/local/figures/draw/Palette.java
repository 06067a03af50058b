package academy.aligned.local.figures.draw;

import java.awt.Color;

/** The few flat colours of every film: calm, warm and of no brand. */
final class Palette {
  static final Color ROOM = new Color(0xF3EFE8);
  static final Color FLOOR = new Color(0xE3DCD0);
  static final Color WALL = new Color(0xD9D0C2);
  static final Color MAT = new Color(0x9DB8A8);
  static final Color WOOD = new Color(0xC49A6C);
  static final Color WOOD_DARK = new Color(0xA67C52);
  static final Color SKIN = new Color(0xD8A07A);
  static final Color HAIR = new Color(0x4A342A);
  static final Color SHIRT = new Color(0x2F8F83);
  static final Color LEGGINGS = new Color(0x34415E);
  static final Color BALL = new Color(0xE0A33E);
  static final Color BAND = new Color(0xD2566B);
  static final Color IRON = new Color(0x7A808B);
  static final Color CUSHION = new Color(0xB9C7D9);
  static final Color CLOTH = new Color(0xF7E3B4);
  static final Color GLOW = new Color(0xF2B544);

  private Palette() {}

  static Color shade(Color color, double share) {
    return mix(color, new Color(0x2B2A33), share);
  }

  static Color mix(Color from, Color to, double share) {
    return new Color(
        channel(from.getRed(), to.getRed(), share),
        channel(from.getGreen(), to.getGreen(), share),
        channel(from.getBlue(), to.getBlue(), share));
  }

  static Color clear(Color color, double opacity) {
    int alpha = (int) Math.round(255 * Math.clamp(opacity, 0, 1));
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  private static int channel(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
