package academy.aligned.kernel.door;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a plan may include: a route asks for it, an app shows or hides by it. */
public enum Feature {
  @JsonProperty("own-films")
  OWN_FILMS("own-films", "films of your own"),
  @JsonProperty("own-protocols")
  OWN_PROTOCOLS("own-protocols", "protocols of your own");

  private final String wire;
  private final String words;

  Feature(String wire, String words) {
    this.wire = wire;
    this.words = words;
  }

  /** Its name in the directory and in a practice's public file. */
  public String wire() {
    return wire;
  }

  /** As a person reads it. */
  public String words() {
    return words;
  }

  public static Set<String> all() {
    return Arrays.stream(values()).map(Feature::wire).collect(Collectors.toUnmodifiableSet());
  }
}
