package academy.aligned.local.figures.pose;

import java.util.HashMap;
import java.util.Map;

/** Numbers by channel name: where the hip is, how the trunk and the limbs are turned. */
public record Pose(Map<String, double[]> channels) {
  private static final Map<String, String> OTHER_WAY =
      Map.of(
          "nearHand",
          "nearArm",
          "farHand",
          "farArm",
          "nearFoot",
          "nearLeg",
          "farFoot",
          "farLeg",
          "nearArm",
          "nearHand",
          "farArm",
          "farHand",
          "nearLeg",
          "nearFoot",
          "farLeg",
          "farFoot");

  public boolean has(String channel) {
    return channels.containsKey(channel);
  }

  public double[] get(String channel, double... otherwise) {
    return channels.getOrDefault(channel, otherwise);
  }

  public double one(String channel, double otherwise) {
    double[] values = channels.get(channel);
    return values == null ? otherwise : values[0];
  }

  /** The same pose with some channels replaced; a limb is either turned or reaches, never both. */
  public Pose with(Map<String, double[]> changes) {
    var merged = new HashMap<>(channels);
    changes.keySet().forEach(name -> merged.remove(OTHER_WAY.getOrDefault(name, "")));
    merged.putAll(changes);
    return new Pose(merged);
  }

  Pose blend(Pose next, double share) {
    var mixed = new HashMap<String, double[]>();
    channels.forEach((name, from) -> mixed.put(name, mix(from, next.get(name, from), share)));
    next.channels.forEach(mixed::putIfAbsent);
    return new Pose(mixed);
  }

  /** Swaps the near and the far side of the body. */
  Pose swapped() {
    var swapped = new HashMap<String, double[]>();
    channels.forEach((name, values) -> swapped.put(otherSide(name), values));
    return new Pose(swapped);
  }

  private static String otherSide(String name) {
    if (name.startsWith("near")) {
      return "far" + name.substring(4);
    }
    return name.startsWith("far") ? "near" + name.substring(3) : name;
  }

  private static double[] mix(double[] from, double[] to, double share) {
    var mixed = new double[Math.min(from.length, to.length)];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = from[i] + (to[i] - from[i]) * share;
    }
    return mixed;
  }
}
