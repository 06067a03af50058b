package academy.aligned.care.library;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The Flesch–Kincaid school grade of an English text, with syllables counted by vowel groups. */
final class Readability {
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern WORDS = Pattern.compile("[a-z]+");
  private static final Pattern ENDS = Pattern.compile("[.!?]+");

  private Readability() {}

  static double grade(String text) {
    double sentences = ENDS.matcher(text).results().count();
    List<String> words =
        WORDS.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    double syllables = 0;
    for (String word : words) {
      syllables += syllables(word);
    }
    return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
  }

  private static long syllables(String word) {
    String spoken = word.endsWith("e") && !word.endsWith("le") ? word.replaceAll("e$", "") : word;
    return Math.max(1, VOWELS.matcher(spoken).results().count());
  }
}
