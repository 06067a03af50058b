package academy.aligned.commerce.ledger;

import academy.aligned.kernel.ids.Uuids;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** One purchase; made by the buyer's own device, so that it can be sent twice. */
public record OrderId(@JsonValue String value) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderId {
    Uuids.require(value);
  }

  /** An order by a name that somebody else gives; nothing unless it can be one. */
  public static Optional<OrderId> read(String name) {
    return SHAPE.matcher(name).matches() ? Optional.of(new OrderId(name)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
