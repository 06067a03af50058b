package academy.aligned.local.stripe.customer;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** An address of which only the country is known. */
public final class Addresses {
  private Addresses() {}

  public static ObjectNode put(ObjectNode owner, String name, String country) {
    ObjectNode address = owner.putObject(name);
    List.of("city", "line1", "line2", "postal_code", "state").forEach(address::putNull);
    return address.put("country", country);
  }
}
