package academy.aligned.local.figures.draw;

import academy.aligned.local.figures.pose.Point;
import academy.aligned.local.figures.pose.Skeleton;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** A head with a bun, whose nose tells where she looks. */
final class Head {
  private Head() {}

  static void paint(Brush brush, Skeleton body) {
    double up = body.head().minus(body.spine().top()).degrees() + body.pose().one("nod", 0);
    var before = brush.graphics().getTransform();
    var place = AffineTransform.getTranslateInstance(body.head().x(), body.head().y());
    place.rotate(Math.toRadians(up - 90));
    brush.graphics().transform(place);
    if (body.front()) {
      facing(brush, body.pose().one("look", 0));
    } else {
      profile(brush);
    }
    brush.graphics().setTransform(before);
  }

  private static void profile(Brush brush) {
    brush.disc(Palette.HAIR, new Point(-9, 8), 5.4);
    var face = new Ellipse2D.Double(-9.6, -11, 19.8, 23);
    brush.graphics().setColor(Palette.SKIN);
    brush.graphics().fill(face);
    brush.disc(Palette.SKIN, new Point(10, -1.6), 2.2);
    var hair = new Area(new Ellipse2D.Double(-10.8, -9.6, 21.6, 23));
    hair.subtract(new Area(new Ellipse2D.Double(-2.2, -16.5, 20, 24)));
    brush.graphics().setColor(Palette.HAIR);
    brush.graphics().fill(hair);
    brush.disc(Palette.shade(Palette.SKIN, 0.14), new Point(-2.6, -1.5), 2.1);
    brush.line(Palette.HAIR, new Point(6.2, 1.6), new Point(7.4, 1.6), 1.3);
  }

  private static void facing(Brush brush, double look) {
    double shift = look * 5.5;
    brush.disc(Palette.HAIR, new Point(-shift * 0.9, 13), 5.4);
    brush.graphics().setColor(Palette.HAIR);
    brush.graphics().fill(new Ellipse2D.Double(-10.4, -9, 20.8, 22));
    var face = new Area(new Ellipse2D.Double(-9.2 + shift * 0.3, -11, 18.4, 22.4));
    face.subtract(new Area(new Rectangle2D.Double(-12, 5.6, 24, 12)));
    brush.graphics().setColor(Palette.SKIN);
    brush.graphics().fill(face);
    double eyes = shift * 0.95;
    brush.line(Palette.HAIR, new Point(eyes - 4.2, 0.6), new Point(eyes - 3, 0.6), 1.3);
    brush.line(Palette.HAIR, new Point(eyes + 3, 0.6), new Point(eyes + 4.2, 0.6), 1.3);
    brush.disc(Palette.shade(Palette.SKIN, 0.14), new Point(shift * 1.25, -2.6), 1.4);
  }
}
