package academy.aligned.tenancy.address;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Names that pass for others: scripts mixed, one script's letters posing as another's, or ours. */
public final class Lookalike {
  private static final Set<UnicodeScript> JAPANESE =
      EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  private static final Set<UnicodeScript> ANYWHERE =
      EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

  /** Cyrillic, Greek and Armenian letters that most typefaces draw as Latin ones. */
  private static final String POSING = "асԁеһіјӏорԛѕѵԝхуӓӧабгκονρτυχαιϲϳօսոզցհյ";

  private Lookalike() {}

  /** Whether a label, in the letters that people read, can be taken for another. */
  public static boolean deceives(String label) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    scripts.removeAll(ANYWHERE);
    boolean mixed = scripts.size() > 1 && !JAPANESE.containsAll(scripts);
    boolean foreign = !scripts.isEmpty() && !scripts.contains(UnicodeScript.LATIN);
    return mixed || (foreign && label.chars().allMatch(Lookalike::poses)) || Reserved.ours(label);
  }

  private static boolean poses(int letter) {
    return POSING.indexOf(letter) >= 0 || letter == '-' || Character.isDigit(letter);
  }
}
