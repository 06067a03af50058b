package academy.aligned.prove.matrix;

import academy.aligned.prove.wire.Shot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * For each private word of the victim one of the same shape that means nothing: a request with
 * these asks for what is missing, in every other way alike.
 */
public final class Twins {
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
  private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern TOKENS = Pattern.compile("[A-Za-z0-9_~+/=-]{24,}");
  private static final Pattern INSTANCE = Pattern.compile("\"instance\":\"[^\"]*\"");

  private static final Pattern VERSION = Pattern.compile("(\"\\w*[vV]ersion\":)\\d+");

  private final Map<String, String> twins = new LinkedHashMap<>();
  private final String seed;

  Twins(Collection<String> words, String seed) {
    this.seed = seed;
    List<String> longest = new ArrayList<>(words);
    longest.sort(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
    longest.forEach(word -> twins.put(word, twin(word)));
  }

  /** What was made up; things of these names are the attackers' own. */
  Collection<String> made() {
    return twins.values();
  }

  boolean any(String text) {
    return twins.keySet().stream().anyMatch(text::contains);
  }

  Shot missing(Shot shot) {
    Shot made = shot.to(swap(shot.path())).saying(swap(shot.body()));
    for (Map.Entry<String, String> header : shot.headers().entrySet()) {
      made = made.with(header.getKey(), swap(header.getValue()));
    }
    return made;
  }

  String swap(String text) {
    String swapped = text;
    for (Map.Entry<String, String> pair : twins.entrySet()) {
      swapped = swapped.replace(pair.getKey(), pair.getValue());
    }
    return swapped;
  }

  /**
   * An answer without the words that tell the two requests apart, and without what is new each
   * time.
   */
  String plain(String answer) {
    String plain = VERSION.matcher(INSTANCE.matcher(answer).replaceAll("")).replaceAll("$1‹n›");
    for (Map.Entry<String, String> pair : twins.entrySet()) {
      plain = plain.replace(pair.getKey(), "‹it›").replace(pair.getValue(), "‹it›");
    }
    plain = UUIDS.matcher(plain).replaceAll("‹id›");
    return TOKENS.matcher(TIME.matcher(plain).replaceAll("‹time›")).replaceAll("‹word›");
  }

  private String twin(String word) {
    Random random =
        new Random(
            UUID.nameUUIDFromBytes((seed + word).getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits());
    boolean hex = UUIDS.matcher(word).matches() || word.matches("[0-9a-f]{32}");
    StringBuilder twin = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean fixed = hex && word.length() == 36 && (i == 14 || i == 19);
      twin.append(fixed ? c : hex ? hex(c, random) : like(c, random));
    }
    return twin.toString();
  }

  private static char hex(char c, Random random) {
    return c == '-' ? c : Character.forDigit(random.nextInt(16), 16);
  }

  private static char like(char c, Random random) {
    if (c >= 'a' && c <= 'z') {
      return (char) ('a' + random.nextInt(26));
    }
    if (c >= 'A' && c <= 'Z') {
      return (char) ('A' + random.nextInt(26));
    }
    return c >= '0' && c <= '9' ? (char) ('0' + random.nextInt(10)) : c;
  }
}
