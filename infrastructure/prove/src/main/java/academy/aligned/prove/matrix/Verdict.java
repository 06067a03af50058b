package academy.aligned.prove.matrix;

import academy.aligned.prove.wire.Said;

/**
 * What came of an attack.
 *
 * @param wrong why it counts as a breach; empty where all is well
 * @param status what was answered
 * @param own whether it only meant the attacker's own place, and worked there
 */
public record Verdict(Attack attack, int status, String wrong, boolean own) {
  public boolean breach() {
    return !wrong.isEmpty();
  }

  static Verdict good(Attack attack, Said said) {
    return new Verdict(attack, said.status(), "", said.ok());
  }

  static Verdict bad(Attack attack, Said said, String why) {
    return new Verdict(attack, said.status(), why, false);
  }
}
