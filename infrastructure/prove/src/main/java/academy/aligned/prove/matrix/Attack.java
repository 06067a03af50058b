package academy.aligned.prove.matrix;

import academy.aligned.prove.story.Practice;
import academy.aligned.prove.wire.Shot;
import java.util.Set;

/**
 * One attack, and what may come of it.
 *
 * @param section which part of the matrix made it
 * @param route what is attacked, as the surface has it
 * @param who the attacker's part
 * @param position where the foreign thing stands in the request
 * @param target whose thing it is, or what is wrong with it
 * @param twin the same with a thing that exists nowhere, or the request without the attack: both
 *     must be answered alike; null where there is nothing to compare with
 * @param statuses what may be answered; empty where only likeness counts
 * @param secrets words of the victim that the answer must not hold
 * @param twins what stands for what in the twin
 */
public record Attack(
    String section,
    String route,
    String who,
    String position,
    String target,
    Practice victim,
    Shot shot,
    @org.jspecify.annotations.Nullable Shot twin,
    Set<Integer> statuses,
    Set<String> secrets,
    Twins twins) {

  public boolean reads() {
    return shot.method().equals("GET");
  }

  /** Whether it may make a thing under an id that the caller chooses. */
  boolean makes() {
    boolean places = route.contains("{");
    return section.equals("room")
        && (shot.method().equals("PUT") || (shot.method().equals("POST") && !places));
  }

  /** How it is called in the report. */
  public String name() {
    return "%s: %s by %s, %s in the %s".formatted(section, route, who, target, position);
  }
}
