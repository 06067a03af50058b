package academy.aligned.local.figures.draw;

import academy.aligned.local.figures.pose.Point;
import academy.aligned.local.figures.pose.Prop;
import java.awt.Color;
import java.util.Map;

/** Chairs, balls, bands and the rest. */
record Props(Brush brush, Map<String, Point> joints, double second, double glow) {
  void paint(Prop prop) {
    switch (prop.kind()) {
      case "mat" -> box(prop, Palette.MAT, 2);
      case "block" -> box(prop, Palette.WOOD, 2);
      case "cushion" -> box(prop, Palette.CUSHION, 8);
      case "wall" -> box(prop, Palette.WALL, 0);
      case "chair" -> chair(prop.number("x", 0), prop.number("facing", 1));
      case "seat" -> seat(prop.number("x", 0));
      case "ball" -> ball(prop.place("at", joints), prop.number("r", 31));
      case "band" -> band(prop.place("from", joints), prop.place("to", joints));
      case "dumbbell" -> dumbbell(prop.place("at", joints), prop.number("angle", 0));
      case "bundle" -> bundle(prop.place("at", joints));
      case "post" -> post(prop.number("x", 0), prop.number("h", 130));
      case "ground" -> ground(prop.number("gap", 60), prop.number("speed", 60));
      case "glow" -> glow(prop.place("at", joints), prop.number("r", 13));
      default -> throw new IllegalArgumentException("no prop is called " + prop.kind());
    }
  }

  private void box(Prop prop, Color color, double round) {
    brush.box(
        color,
        prop.number("x1", -100),
        prop.number("y1", 0),
        prop.number("x2", 100),
        prop.number("y2", 3),
        round);
  }

  private void chair(double x, double facing) {
    double back = x - 21 * facing;
    brush.line(Palette.WOOD_DARK, new Point(x + 19 * facing, 2), new Point(x + 18 * facing, 42), 4);
    brush.line(Palette.WOOD_DARK, new Point(back - 2 * facing, 2), new Point(back, 42), 4);
    brush.line(Palette.WOOD, new Point(back, 42), new Point(back - 5 * facing, 88), 4.5);
    brush.line(Palette.WOOD, new Point(back, 43), new Point(x + 20 * facing, 43), 6);
  }

  private void seat(double x) {
    brush.line(Palette.WOOD_DARK, new Point(x - 20, 2), new Point(x - 19, 42), 4);
    brush.line(Palette.WOOD_DARK, new Point(x + 20, 2), new Point(x + 19, 42), 4);
    brush.box(Palette.WOOD_DARK, x - 21, 40, x + 21, 88, 6);
    brush.box(Palette.shade(Palette.ROOM, 0.06), x - 16, 49, x + 16, 80, 4);
    brush.box(Palette.WOOD, x - 23, 40, x + 23, 47, 5);
  }

  private void ball(Point middle, double radius) {
    brush.disc(Palette.BALL, middle, radius);
    brush.disc(
        Palette.mix(Palette.BALL, Color.WHITE, 0.18),
        middle.plus(new Point(-radius * 0.28, radius * 0.3)),
        radius * 0.45);
  }

  private void band(Point from, Point to) {
    brush.line(Palette.BAND, from, to, Math.clamp(260 / Math.max(from.distance(to), 1), 2.2, 4.4));
  }

  private void dumbbell(Point hand, double angle) {
    Point half = Point.at(angle, 9);
    brush.line(Palette.IRON, hand.minus(half), hand.plus(half), 3);
    Point thick = Point.at(angle + 90, 5);
    for (Point end : java.util.List.of(hand.minus(half), hand.plus(half))) {
      brush.line(Palette.IRON, end.minus(thick), end.plus(thick), 7);
    }
  }

  private void bundle(Point at) {
    brush.taper(Palette.CLOTH, at.plus(new Point(-8, 0)), at.plus(new Point(9, 2)), 7.5, 9);
    brush.disc(Palette.SKIN, at.plus(new Point(17, 5)), 7.8);
    brush.disc(Palette.HAIR, at.plus(new Point(20, 10)), 3.4);
  }

  private void post(double x, double height) {
    brush.line(Palette.WOOD_DARK, new Point(x, 2), new Point(x, height), 6);
    brush.line(Palette.WOOD_DARK, new Point(x - 14, 2), new Point(x + 14, 2), 6);
  }

  /** The floor slides by, so that somebody who walks on the spot gets somewhere. */
  private void ground(double gap, double speed) {
    double shift = (second * speed) % gap;
    for (double x = -300 - shift; x < 320; x += gap) {
      brush.box(Palette.shade(Palette.FLOOR, 0.12), x, -9, x + gap * 0.35, -6, 3);
    }
  }

  private void glow(Point at, double radius) {
    if (glow > 0.01) {
      brush.disc(Palette.clear(Palette.GLOW, 0.28 * glow), at, radius * (0.8 + 0.35 * glow));
      brush.disc(Palette.clear(Palette.GLOW, 0.5 * glow), at, radius * (0.45 + 0.2 * glow));
    }
  }
}
