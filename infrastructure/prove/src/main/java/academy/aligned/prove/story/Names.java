package academy.aligned.prove.story;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one practice, made from the seed: the same seed tells the same story. Its mark is a
 * word that stands in every text of the practice and nowhere else, so that a leak shows.
 */
public final class Names {
  private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]+)}");
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final String practice;
  private final long seed;
  private final Map<String, String> kept = new HashMap<>();

  public Names(String practice, long seed) {
    this.practice = practice;
    this.seed = seed;
    kept.put("mark", word("mark", 10));
    kept.put("tenant", word("tenant", 12));
    kept.put("sub", word("mark", 10));
  }

  public String mark() {
    return get("mark");
  }

  /** A person's own mark, for what not even everybody in the practice may see. */
  public String mark(String person) {
    return "own" + word("mark of " + person, 9);
  }

  public void keep(String name, String value) {
    kept.put(name, value);
  }

  public String get(String name) {
    int dot = name.indexOf('.');
    String kind = dot < 0 ? "" : name.substring(0, dot);
    return switch (kind) {
      case "id" -> kept.computeIfAbsent(name, this::id);
      case "slug" -> kept.computeIfAbsent(name, n -> "zz-" + word(n, 10));
      case "mark" -> mark(name.substring(dot + 1));
      default -> require(name);
    };
  }

  private String require(String name) {
    String value = kept.get(name);
    if (value == null) {
      throw new IllegalStateException("The story of " + practice + " knows no " + name);
    }
    return value;
  }

  /** The text with its places filled. */
  public String fill(String text) {
    return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(get(place.group(1))));
  }

  /** A UUIDv7 of a fixed day, since a client makes those. */
  private String id(String name) {
    Random random = random(name);
    long high = 0x01978f2a_4c00_7000L | (random.nextInt() & 0xFFFL);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  private String word(String name, int length) {
    Random random = random(name);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private Random random(String name) {
    byte[] bytes = (seed + "/" + practice + "/" + name).getBytes(StandardCharsets.UTF_8);
    return new Random(UUID.nameUUIDFromBytes(bytes).getMostSignificantBits());
  }
}
