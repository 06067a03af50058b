package academy.aligned.local.figures.pose;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One exercise as a moving picture: its view, its things, its loop and its best moment. */
public record Figure(
    String slug,
    View view,
    Optional<Pin> pin,
    List<Prop> props,
    Timeline timeline,
    int repeats,
    double poster) {
  /** From where we look: at her side, at her front, or from above at somebody who lies. */
  public enum View {
    SIDE,
    FRONT,
    ABOVE
  }

  /** A joint that stays where it is while the rest of the body moves around it. */
  public record Pin(String joint, Point place) {}

  public static final int FRAMES_PER_SECOND = 24;

  public int frames() {
    return (int) Math.round(timeline.seconds() * FRAMES_PER_SECOND);
  }

  public double seconds() {
    return timeline.cycle() * repeats;
  }

  /** Seen from the side the other limbs take over; seen from the front the picture is turned. */
  public Skeleton at(double second) {
    Pose pose = breathing(timeline.at(second), second);
    boolean front = view == View.FRONT;
    Skeleton free = Skeleton.of(pose, front);
    Skeleton held =
        pin.map(fixed -> free.moved(fixed.place().minus(free.joints().get(fixed.joint()))))
            .orElse(free);
    return timeline.otherSide(second) && !front ? Skeleton.of(held.pose().swapped(), front) : held;
  }

  public boolean turned(double second) {
    return view == View.FRONT && timeline.otherSide(second);
  }

  private Pose breathing(Pose pose, double second) {
    if (pose.has("breath")) {
      return pose;
    }
    double period = timeline.cycle() / Math.max(1, Math.round(timeline.cycle() / 4));
    double breath = (1 - Math.cos(2 * Math.PI * second / period)) / 2;
    return pose.with(Map.of("breath", new double[] {breath * 0.35}));
  }
}
