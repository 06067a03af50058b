package academy.aligned.care.logbook;

import java.util.Arrays;

/** Why not, in the patient's words. */
public enum SkipReason {
  PAIN,
  TIME,
  UNWELL,
  EQUIPMENT,
  OTHER;

  static SkipReason byInitial(String initial) {
    return Arrays.stream(values())
        .filter(reason -> reason.name().startsWith(initial))
        .findFirst()
        .orElse(OTHER);
  }
}
