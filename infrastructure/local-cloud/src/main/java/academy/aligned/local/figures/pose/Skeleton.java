package academy.aligned.local.figures.pose;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every joint of a posed body in its place; the bones have fixed lengths. */
public record Skeleton(
    Pose pose,
    boolean front,
    Spine spine,
    Point head,
    Limb nearArm,
    Limb farArm,
    Limb nearLeg,
    Limb farLeg) {
  public static final double THIGH = 44;
  public static final double SHIN = 43;
  public static final double UPPER_ARM = 30;
  public static final double FOREARM = 26;
  static final double NECK = 21;

  public static Skeleton of(Pose pose, boolean front) {
    double[] hip = pose.get("hip", 0, 94);
    Spine spine =
        Spine.of(
            new Point(hip[0], hip[1]),
            pose.one("torso", 90),
            pose.one("curve", 0),
            pose.one("trunk", 1));
    Point across = Point.at(spine.topDegrees() - 90, front ? 16 * pose.one("wide", 1) : -2.5);
    Point hips = Point.at(spine.bottomDegrees() - 90, front ? 9 * pose.one("wide", 1) : -1.5);
    Point head = spine.top().plus(Point.at(spine.topDegrees() + pose.one("head", 0), NECK));
    return new Skeleton(
        pose,
        front,
        spine,
        head.plus(Point.at(spine.topDegrees() - 90, pose.one("chin", 0))),
        arm(pose, "near", spine.top().plus(across), front),
        arm(pose, "far", spine.top().minus(across), front),
        leg(pose, "near", spine.bottom().plus(hips), front),
        leg(pose, "far", spine.bottom().minus(hips), front));
  }

  Skeleton moved(Point way) {
    Point hip = spine.bottom().plus(way);
    return of(pose.with(Map.of("hip", new double[] {hip.x(), hip.y()})), front);
  }

  private static Limb arm(Pose pose, String side, Point root, boolean front) {
    double usual = front && side.equals("near") ? 1 : -1;
    double[] reach = pose.get(side + "ArmLen", 1, 1);
    double upper = UPPER_ARM * reach[0];
    double fore = FOREARM * reach[1];
    double[] hand = pose.get(side + "Hand");
    return hand.length == 0
        ? Limb.turned(root, upper, fore, pose.get(side + "Arm", -90, -85))
        : Limb.reaching(root, upper, fore, new Point(hand[0], hand[1]), bend(hand, usual));
  }

  private static Limb leg(Pose pose, String side, Point root, boolean front) {
    double usual = front && side.equals("far") ? -1 : 1;
    double[] reach = pose.get(side + "LegLen", 1, 1);
    double thigh = THIGH * reach[0];
    double shin = SHIN * reach[1];
    double[] foot = pose.get(side + "Foot");
    return foot.length == 0
        ? Limb.turned(root, thigh, shin, pose.get(side + "Leg", -90, -90))
        : Limb.reaching(root, thigh, shin, new Point(foot[0], foot[1]), bend(foot, usual));
  }

  private static double bend(double[] target, double usual) {
    return target.length > 2 ? target[2] : usual;
  }

  /** A foot that reaches for the floor keeps its own angle; a free one follows its shin. */
  public double toeDegrees(String side) {
    Limb leg = side.equals("near") ? nearLeg : farLeg;
    double free = pose.has(side + "Foot") ? 0 : leg.lowerDegrees() + 90;
    return free + pose.one(side + "Toe", 0);
  }

  public double palmDegrees(String side) {
    Limb arm = side.equals("near") ? nearArm : farArm;
    return pose.one(side + "Palm", arm.lowerDegrees());
  }

  public Map<String, Point> joints() {
    var joints = new TreeMap<String, Point>();
    joints.put("hip", spine.bottom());
    joints.put("belly", spine.at(0.32).plus(Point.at(spine.degrees(0.32) - 90, front ? 0 : 6)));
    joints.put("chest", spine.at(0.7));
    joints.put("shoulder", spine.top());
    joints.put("head", head);
    name(joints, "near", List.of("Shoulder", "Elbow", "Hand"), nearArm);
    name(joints, "far", List.of("Shoulder", "Elbow", "Hand"), farArm);
    name(joints, "near", List.of("Hip", "Knee", "Foot"), nearLeg);
    name(joints, "far", List.of("Hip", "Knee", "Foot"), farLeg);
    return joints;
  }

  private static void name(Map<String, Point> joints, String side, List<String> names, Limb limb) {
    joints.put(side + names.get(0), limb.root());
    joints.put(side + names.get(1), limb.middle());
    joints.put(side + names.get(2), limb.end());
  }
}
