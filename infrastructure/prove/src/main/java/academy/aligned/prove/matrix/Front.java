package academy.aligned.prove.matrix;

import academy.aligned.prove.story.Practice;
import java.util.List;
import java.util.Set;

/**
 * Attacks on one victim that belong together.
 *
 * @param own words in the keys of what the attackers may change
 * @param before what the victim's people do before the attack begins
 * @param probing whether the database is asked on purpose for what it has to refuse
 */
public record Front(
    String name,
    String title,
    Practice victim,
    Set<String> own,
    Runnable before,
    List<Attack> attacks,
    boolean probing) {

  static Front of(
      String name, String title, Practice victim, Set<String> own, List<Attack> attacks) {
    return new Front(name, title, victim, own, () -> {}, attacks, false);
  }

  /** With these of its attacks alone. */
  public Front only(List<Attack> some) {
    return new Front(name, title, victim, own, before, some, probing);
  }

  Front after(Runnable other) {
    return new Front(name, title, victim, own, other, attacks, probing);
  }

  Front onPurpose() {
    return new Front(name, title, victim, own, before, attacks, true);
  }
}
