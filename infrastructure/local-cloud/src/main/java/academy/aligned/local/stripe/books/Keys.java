package academy.aligned.local.stripe.books;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What an object is kept under: its id, and its kind too where people choose the ids themselves.
 */
final class Keys {
  static final Set<String> CHOSEN = Set.of("product", "coupon");

  private Keys() {}

  static String of(JsonNode object) {
    return of(Fields.text(object, "object"), Fields.id(object));
  }

  static String of(String kind, String id) {
    return CHOSEN.contains(kind) ? kind + " " + id : id;
  }
}
