package academy.aligned.local.figures.draw;

import academy.aligned.local.figures.pose.Point;
import academy.aligned.local.figures.pose.Pose;
import academy.aligned.local.figures.pose.Skeleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The outline of hips, waist, ribs and shoulders around the spine, swelling with the breath. */
final class Trunk {
  private static final double[] HEIGHTS = {-0.16, 0, 0.2, 0.42, 0.7, 0.9, 1.04};
  private static final double[] SIDE_FRONT = {5, 9.5, 9.5, 9.5, 12, 9.5, 5};
  private static final double[] SIDE_BACK = {7, 12.5, 10.5, 8.5, 10, 9, 5};
  private static final double[] FACING = {9, 17, 15.5, 12.5, 15.5, 18, 11};
  private static final double WAISTBAND = 0.2;
  private static final int SLICES = 30;

  private Trunk() {}

  static void paint(Brush brush, Skeleton body) {
    brush.shape(Palette.LEGGINGS, outline(body, HEIGHTS[0], WAISTBAND + 0.06));
    brush.shape(Palette.SHIRT, outline(body, WAISTBAND, HEIGHTS[HEIGHTS.length - 1]));
  }

  private static List<Point> outline(Skeleton body, double from, double until) {
    var front = new ArrayList<Point>();
    var back = new ArrayList<Point>();
    for (int i = 0; i <= SLICES; i++) {
      double height = from + (until - from) * i / SLICES;
      Point middle = middle(body, height);
      double out = body.spine().degrees(Math.clamp(height, 0, 1)) - 90;
      front.add(middle.plus(Point.at(out, swell(body, height, true))));
      back.add(middle.plus(Point.at(out + 180, swell(body, height, false))));
    }
    Collections.reverse(back);
    front.addAll(back);
    return front;
  }

  private static Point middle(Skeleton body, double height) {
    double inside = Math.clamp(height, 0, 1);
    return body.spine()
        .at(inside)
        .plus(Point.at(body.spine().degrees(inside), (height - inside) * 52));
  }

  private static double swell(Skeleton body, double height, boolean forward) {
    Pose pose = body.pose();
    double breath = pose.one("breath", 0);
    double ribs = bump(height, 0.62, 0.3) * breath;
    double belly = bump(height, 0.32, 0.26);
    if (body.front()) {
      return profile(FACING, height) * pose.one("wide", 1) + 2.2 * ribs;
    }
    return forward
        ? profile(SIDE_FRONT, height)
            + 2.4 * ribs
            + belly * (2.6 * breath + 13 * pose.one("bump", 0) - 3.5 * pose.one("hug", 0))
        : profile(SIDE_BACK, height) + 1.2 * ribs;
  }

  private static double bump(double at, double middle, double half) {
    double off = Math.abs(at - middle) / half;
    return off >= 1 ? 0 : (1 + Math.cos(Math.PI * off)) / 2;
  }

  private static double profile(double[] widths, double height) {
    int above = 1;
    while (above < HEIGHTS.length - 1 && HEIGHTS[above] < height) {
      above++;
    }
    double share = (height - HEIGHTS[above - 1]) / (HEIGHTS[above] - HEIGHTS[above - 1]);
    double soft = (1 - Math.cos(Math.PI * Math.clamp(share, 0, 1))) / 2;
    return widths[above - 1] + (widths[above] - widths[above - 1]) * soft;
  }
}
