package academy.aligned.local.figures.draw;

import academy.aligned.local.figures.pose.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints round things in centimetres. */
record Brush(Graphics2D graphics) {
  void disc(Color color, Point middle, double radius) {
    graphics.setColor(color);
    graphics.fill(
        new Ellipse2D.Double(middle.x() - radius, middle.y() - radius, radius * 2, radius * 2));
  }

  void line(Color color, Point from, Point to, double width) {
    graphics.setColor(color);
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
  }

  void box(Color color, double x1, double y1, double x2, double y2, double round) {
    graphics.setColor(color);
    graphics.fill(new RoundRectangle2D.Double(x1, y1, x2 - x1, y2 - y1, round, round));
  }

  void shape(Color color, List<Point> outline) {
    var path = new Path2D.Double();
    path.moveTo(outline.getFirst().x(), outline.getFirst().y());
    outline.forEach(point -> path.lineTo(point.x(), point.y()));
    path.closePath();
    graphics.setColor(color);
    graphics.fill(path);
  }

  /** A limb: thick at the root, thinner at the end, round at both. */
  void taper(Color color, Point from, Point to, double thick, double thin) {
    double length = from.distance(to);
    if (length < Math.abs(thick - thin) + 0.01) {
      disc(color, thick > thin ? from : to, Math.max(thick, thin));
      return;
    }
    double lean = Math.toDegrees(Math.acos((thick - thin) / length));
    double way = to.minus(from).degrees();
    disc(color, from, thick);
    disc(color, to, thin);
    shape(
        color,
        List.of(
            from.plus(Point.at(way + lean, thick)),
            to.plus(Point.at(way + lean, thin)),
            to.plus(Point.at(way - lean, thin)),
            from.plus(Point.at(way - lean, thick))));
  }
}
