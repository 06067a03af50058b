package academy.aligned.care.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fourteen percentages in fourteen characters, since each roster row carries them. */
final class Spark {
  static final int DAYS = 14;
  private static final char NOTHING = ' ';
  private static final char ZERO = '!';
  private static final int NEARLY = 92;

  private Spark() {}

  /**
   * What lies between 92 and 100 is written as 92: it takes thirteen sessions a day to be there.
   */
  static String pack(List<@Nullable Integer> percents) {
    StringBuilder packed = new StringBuilder();
    for (Integer percent : percents) {
      packed.append(percent == null ? NOTHING : (char) (ZERO + step(percent)));
    }
    return packed.toString();
  }

  private static int step(int percent) {
    return percent >= 100 ? 93 : Math.min(percent, NEARLY);
  }

  static List<@Nullable Integer> unpack(@Nullable String packed) {
    if (packed == null) {
      return Collections.nCopies(DAYS, null);
    }
    List<@Nullable Integer> percents = new ArrayList<>();
    packed.chars().forEach(mark -> percents.add(mark == NOTHING ? null : percent(mark - ZERO)));
    return percents;
  }

  private static Integer percent(int step) {
    return step > NEARLY ? 100 : step;
  }
}
