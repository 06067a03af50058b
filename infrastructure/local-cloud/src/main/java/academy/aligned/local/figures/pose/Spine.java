package academy.aligned.local.figures.pose;

/** The trunk as a bow from the hips to the neck; a positive curve bends it to the front. */
public record Spine(Point bottom, Point middle, Point top) {
  static final double LENGTH = 52;

  static Spine of(Point bottom, double degrees, double curve, double share) {
    double chord = LENGTH * share * Math.cos(Math.toRadians(curve / 4));
    double rise = Math.tan(Math.toRadians(curve / 2)) * chord / 2;
    Point middle = bottom.plus(Point.at(degrees, chord / 2)).plus(Point.at(degrees + 90, rise));
    return new Spine(bottom, middle, bottom.plus(Point.at(degrees, chord)));
  }

  public Point at(double share) {
    return bottom.towards(middle, share).towards(middle.towards(top, share), share);
  }

  public double degrees(double share) {
    return middle.towards(top, share).minus(bottom.towards(middle, share)).degrees();
  }

  public double bottomDegrees() {
    return degrees(0);
  }

  public double topDegrees() {
    return degrees(1);
  }
}
