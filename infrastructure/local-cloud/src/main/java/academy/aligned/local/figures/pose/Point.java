package academy.aligned.local.figures.pose;

/** A place in centimetres: x to the right, y up from the floor. */
public record Point(double x, double y) {
  public static Point at(double degrees, double length) {
    double angle = Math.toRadians(degrees);
    return new Point(Math.cos(angle) * length, Math.sin(angle) * length);
  }

  public Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  public Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  public Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  public Point towards(Point other, double share) {
    return plus(other.minus(this).times(share));
  }

  public double length() {
    return Math.hypot(x, y);
  }

  public double distance(Point other) {
    return minus(other).length();
  }

  public double degrees() {
    return Math.toDegrees(Math.atan2(y, x));
  }
}
