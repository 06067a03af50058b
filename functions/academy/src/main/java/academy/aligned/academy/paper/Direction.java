package academy.aligned.academy.paper;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which way a paper is read. */
public enum Direction {
  TO_THE_RIGHT(Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT),
  TO_THE_LEFT(Bidi.DIRECTION_RIGHT_TO_LEFT);

  private static final Set<String> TO_THE_LEFT_READ = Set.of("ar", "fa", "he", "iw", "ur", "yi");
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final String BRACKETS = "()[]{}<>«»";

  private final int base;

  Direction(int base) {
    this.base = base;
  }

  /** As people read who speak this, such as {@code he-IL}. */
  public static Direction of(String locale) {
    String language = Locale.forLanguageTag(locale).getLanguage();
    return TO_THE_LEFT_READ.contains(language) ? TO_THE_LEFT : TO_THE_RIGHT;
  }

  /** A line in the order in which its letters stand on paper from left to right. */
  public String onPaper(String line) {
    Bidi bidi = new Bidi(line, base);
    if (bidi.isLeftToRight()) {
      return line;
    }
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    String[] runs = new String[count];
    for (int i = 0; i < count; i++) {
      String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = levels[i] % 2 == 0 ? run : turned(run);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    return String.join("", runs);
  }

  /** Marks stay on their letters, and a bracket opens to the other side. */
  private static String turned(String run) {
    List<String> clusters =
        CLUSTER.matcher(run).results().map(MatchResult::group).map(Direction::mirrored).toList();
    return String.join("", clusters.reversed());
  }

  private static String mirrored(String cluster) {
    int at = BRACKETS.indexOf(cluster);
    return at < 0 ? cluster : BRACKETS.substring(at ^ 1, (at ^ 1) + 1);
  }
}
