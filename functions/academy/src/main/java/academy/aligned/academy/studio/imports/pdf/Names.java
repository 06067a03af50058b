package academy.aligned.academy.studio.imports.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names for addresses, made of titles. */
final class Names {
  private static final int LONGEST = 50;
  private static final int SHORTEST = 3;

  private Names() {}

  /** A name that is not among these yet, and is from now on. */
  static String unique(String title, Set<String> names) {
    String name = of(title);
    String free = name;
    for (int i = 2; !names.add(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }

  private static String of(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[^a-z]+|-+$", "");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
    return cut.length() < SHORTEST || cut.equals("null") ? "lesson-" + cut.length() : cut;
  }
}
