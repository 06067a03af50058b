package academy.aligned.kernel.switches;

import academy.aligned.kernel.json.Json;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The document that operators deploy: what is not in it is open.
 *
 * <pre>{"closed": {"checkout": {"sentence": "Our payment provider is down.", "all": true}}}</pre>
 *
 * @param closed by the name of a part: a function, or what its surface names apart
 */
public record Closures(Map<String, Closure> closed) {
  public static final Closures NONE = new Closures(Map.of());

  /** As much as fits above a form on a phone. */
  public static final int LONGEST_SENTENCE = 300;

  private static final String USUAL = "This part is closed for the moment.";

  public Closures {
    closed = Map.copyOf(closed);
  }

  /**
   * How one part is closed.
   *
   * @param sentence what callers are told; the usual one if there is none
   * @param all whether reading is refused too, and not only writing
   */
  public record Closure(@Nullable String sentence, @Nullable Boolean all) {
    public Closure {
      if (sentence != null && sentence.length() > LONGEST_SENTENCE) {
        throw new IllegalArgumentException("A sentence is longer than " + LONGEST_SENTENCE + ".");
      }
    }

    public String told() {
      return sentence == null || sentence.isBlank() ? USUAL : sentence;
    }

    public boolean refuses(boolean reading) {
      return !reading || Boolean.TRUE.equals(all);
    }
  }

  /** Fails with what is wrong for everything that is no such document. */
  public static Closures read(String document) {
    return Json.MAPPER.readValue(document, Closures.class);
  }

  /** What refuses a call to this part of this function. */
  public Optional<Closure> refusing(String function, String part, boolean reading) {
    return Optional.ofNullable(closed.get(part))
        .filter(closure -> closure.refuses(reading))
        .or(
            () ->
                Optional.ofNullable(closed.get(function))
                    .filter(closure -> closure.refuses(reading)));
  }
}
