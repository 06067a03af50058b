package academy.aligned.local.stripe.wire;

import academy.aligned.local.stripe.books.Tx;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** One request, inside its change of the books. */
public record Call(Tx tx, Map<String, String> path, Params params, String address) {
  /** The object that the address names. */
  public ObjectNode named(String kind) {
    return tx.get(kind, id(), "id");
  }

  public String id() {
    return part("id");
  }

  public String part(String name) {
    return Objects.requireNonNull(path.get(name), name);
  }
}
