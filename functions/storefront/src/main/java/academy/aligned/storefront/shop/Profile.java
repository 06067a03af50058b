package academy.aligned.storefront.shop;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under whose advertising rules a tenant writes: a country, or one of its parts. Until it is said,
 * the strictest rules hold.
 */
public record Profile(int version, @Nullable String jurisdiction) {
  public static final Profile NONE = new Profile(0, null);

  /** Where the law forbids praise from those who were cared for (AU: National Law s. 133(1)(c)). */
  private static final Set<String> NO_TESTIMONIALS = Set.of("AU");

  public boolean testimonials() {
    return jurisdiction != null && !NO_TESTIMONIALS.contains(jurisdiction.substring(0, 2));
  }
}
