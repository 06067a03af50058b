package academy.aligned.local.figures.pose;

/** An arm or a leg: two bones from a root over a middle joint to an end. */
public record Limb(Point root, Point middle, Point end) {
  static Limb turned(Point root, double upper, double lower, double[] angles) {
    Point middle = root.plus(Point.at(angles[0], upper));
    return new Limb(root, middle, middle.plus(Point.at(angles[1], lower)));
  }

  /** Bends so that the end reaches the target, or stretches straight towards it. */
  static Limb reaching(Point root, double upper, double lower, Point target, double bend) {
    Point way = target.minus(root);
    double far = Math.clamp(way.length(), Math.abs(upper - lower) + 0.01, upper + lower - 0.01);
    double cosine = (upper * upper + far * far - lower * lower) / (2 * upper * far);
    double open = Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1)));
    Point middle = root.plus(Point.at(way.degrees() + Math.signum(bend) * open, upper));
    return new Limb(root, middle, root.plus(way.times(far / Math.max(way.length(), 0.01))));
  }

  public double lowerDegrees() {
    return end.minus(middle).degrees();
  }
}
