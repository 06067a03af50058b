package academy.aligned.local.figures.pose;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A thing in the picture, at a fixed place or at a joint that carries it. */
public record Prop(String kind, JsonNode facts) {
  public double number(String name, double otherwise) {
    return facts.path(name).asDouble(otherwise);
  }

  public boolean inFront() {
    return facts.path("front").asBoolean(false);
  }

  public Point place(String name, Map<String, Point> joints) {
    JsonNode where = facts.path(name);
    Point place =
        where.isArray()
            ? new Point(where.get(0).asDouble(), where.get(1).asDouble())
            : joint(where.asString("hip"), joints);
    return place.plus(new Point(number("dx", 0), number("dy", 0)));
  }

  private static Point joint(String name, Map<String, Point> joints) {
    return Optional.ofNullable(joints.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no joint is called " + name));
  }
}
