package academy.aligned.local.figures.draw;

import academy.aligned.local.figures.pose.Figure;
import academy.aligned.local.figures.pose.Figure.View;
import academy.aligned.local.figures.pose.Point;
import java.awt.geom.AffineTransform;

/** How many pixels a centimetre has and where the floor lies, so that the whole loop fits. */
record Framing(double scale, double left, double floor) {
  private static final double AIR = 18;
  private static final double FLOOR_SHARE = 0.13;

  static Framing around(Figure figure) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    boolean above = figure.view() == View.ABOVE;
    double bottom = above ? Double.MAX_VALUE : 0;
    double top = above ? 0 : 60;
    for (double second = 0; second < figure.timeline().seconds(); second += 0.25) {
      double side = figure.turned(second) ? -1 : 1;
      for (Point joint : figure.at(second).joints().values()) {
        left = Math.min(left, side * joint.x());
        right = Math.max(right, side * joint.x());
        top = Math.max(top, joint.y());
        bottom = Math.min(bottom, joint.y());
      }
    }
    double wide = Stage.WIDTH / (right - left + 2 * AIR + 24);
    double high = Stage.HEIGHT * (1 - FLOOR_SHARE) / (top + AIR + 8);
    double scale = Math.min(Math.min(wide, high), 4.3);
    if (above) {
      double middle = Stage.HEIGHT / 2.0 + scale * (top + bottom) / 2;
      return new Framing(scale, Stage.WIDTH / 2.0 - scale * (left + right) / 2, middle);
    }
    double spare = Stage.HEIGHT - scale * (top + AIR);
    double floor = Stage.HEIGHT - Math.max(spare * 0.42, Stage.HEIGHT * FLOOR_SHARE * 0.8);
    return new Framing(scale, Stage.WIDTH / 2.0 - scale * (left + right) / 2, floor);
  }

  AffineTransform transform() {
    return new AffineTransform(scale, 0, 0, -scale, left, floor);
  }
}
