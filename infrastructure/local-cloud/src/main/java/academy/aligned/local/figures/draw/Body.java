package academy.aligned.local.figures.draw;

import academy.aligned.local.figures.pose.Limb;
import academy.aligned.local.figures.pose.Point;
import academy.aligned.local.figures.pose.Skeleton;
import java.awt.Color;
import java.util.List;

/** A person in a shirt and leggings, painted from the far side to the near side. */
final class Body {
  private static final double FAR = 0.22;

  private final Brush brush;
  private final Skeleton body;

  Body(Brush brush, Skeleton body) {
    this.brush = brush;
    this.body = body;
  }

  void paint() {
    boolean behind = body.pose().one("armsBehind", 0) > 0.5;
    arm("far", body.front() ? 0 : FAR, !body.front() || behind);
    arm("near", 0, behind);
    leg("far", body.front() ? 0.1 : FAR);
    if (body.front()) {
      leg("near", 0);
    }
    neck();
    Trunk.paint(brush, body);
    if (!body.front()) {
      leg("near", 0);
    }
    Head.paint(brush, body);
    arm("far", 0, body.front() && !behind);
    arm("near", 0, !behind);
  }

  private void neck() {
    Color skin = Palette.shade(Palette.SKIN, 0.1);
    brush.taper(skin, body.spine().at(0.95), body.head(), 6, 5);
  }

  private void arm(String side, double dark, boolean now) {
    if (!now) {
      return;
    }
    Limb arm = side.equals("near") ? body.nearArm() : body.farArm();
    double shoulder = body.front() ? 6.2 : 7;
    Color skin = Palette.shade(Palette.SKIN, dark);
    Color sleeve = Palette.shade(Palette.SHIRT, dark + 0.12);
    Point hand = arm.end().plus(Point.at(body.palmDegrees(side), 8));
    brush.taper(skin, arm.middle(), arm.end(), 4.6, 3.4);
    brush.taper(skin, arm.end(), hand, 3.6, 3);
    brush.taper(skin, arm.root(), arm.middle(), shoulder - 1.4, 4.6);
    brush.taper(sleeve, arm.root(), arm.root().towards(arm.middle(), 0.55), shoulder, 5.8);
  }

  private void leg(String side, double dark) {
    Limb leg = side.equals("near") ? body.nearLeg() : body.farLeg();
    Color cloth = Palette.shade(Palette.LEGGINGS, dark * 0.9);
    Color skin = Palette.shade(Palette.SKIN, dark);
    Color lit =
        side.equals("near") ? Palette.mix(cloth, Color.WHITE, body.front() ? 0.12 : 0.07) : cloth;
    foot(side, leg, skin);
    brush.taper(skin, leg.middle(), leg.end(), 5, 4);
    brush.taper(lit, leg.middle(), leg.middle().towards(leg.end(), 0.82), 7.2, 4.9);
    brush.taper(lit, leg.root(), leg.middle(), body.front() ? 9.2 : 10.5, 7.2);
  }

  private void foot(String side, Limb leg, Color skin) {
    if (body.front()) {
      double out = side.equals("near") ? 1 : -1;
      double way = leg.lowerDegrees() + out * 28 + out * body.pose().one(side + "Toe", 0);
      brush.taper(skin, leg.end(), leg.end().plus(Point.at(way, 9)), 4, 3.6);
      return;
    }
    double toe = body.toeDegrees(side);
    Point sole = leg.end().minus(Point.at(toe + 90, 4.6));
    Point heel = sole.minus(Point.at(toe, 4));
    Point ball = sole.plus(Point.at(toe, 11)).plus(Point.at(toe - 90, 0.4));
    brush.taper(skin, heel, leg.end(), 3, 4);
    brush.taper(skin, leg.end(), ball, 4.2, 2.6);
    brush.taper(skin, heel, ball, 3, 2.4);
    brush.taper(
        skin, ball, ball.plus(Point.at(toe + body.pose().one(side + "Bend", 0), 5)), 2.5, 2);
    brush.shape(skin, List.of(heel, ball, leg.end()));
  }
}
