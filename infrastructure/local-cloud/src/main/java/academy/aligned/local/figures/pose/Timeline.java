package academy.aligned.local.figures.pose;

import java.util.List;

/** Keyframes that close into a loop; after one cycle the other side may take its turn. */
public record Timeline(List<Key> keys, double cycle, boolean alternates, boolean eased) {
  /** A pose that is held from one second to another. */
  public record Key(double from, double until, Pose pose) {}

  /** The length of the film before it repeats itself. */
  public double seconds() {
    return alternates ? cycle * 2 : cycle;
  }

  public boolean otherSide(double second) {
    return alternates && second % seconds() >= cycle;
  }

  public Pose at(double second) {
    double now = second % cycle;
    Key before = keys.getLast();
    double start = before.until() - cycle;
    for (Key key : keys) {
      if (now < key.from()) {
        return before.pose().blend(key.pose(), ease((now - start) / (key.from() - start)));
      }
      if (now <= key.until()) {
        return key.pose();
      }
      before = key;
      start = key.until();
    }
    Key first = keys.getFirst();
    double left = cycle + first.from() - start;
    return before.pose().blend(first.pose(), ease((now - start) / left));
  }

  private double ease(double share) {
    return eased ? (1 - Math.cos(Math.PI * share)) / 2 : share;
  }
}
