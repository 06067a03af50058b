package academy.aligned.tenancy.plan;

import academy.aligned.kernel.door.Feature;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The plans there are, and what each includes beyond what all have. */
public enum Tier {
  /** Everything, while a practice sets itself up. */
  TRIAL("Trial"),
  SOLO("Solo"),
  STUDIO("Studio");

  private final String title;

  Tier(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  boolean includes(Feature feature) {
    return switch (feature) {
      case OWN_FILMS, OWN_PROTOCOLS -> this != SOLO;
    };
  }

  /** The names by which doors and apps know what is included. */
  public Set<String> features() {
    return Arrays.stream(Feature.values())
        .filter(this::includes)
        .map(Feature::wire)
        .collect(Collectors.toUnmodifiableSet());
  }
}
