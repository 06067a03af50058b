package academy.aligned.commerce.ledger;

import academy.aligned.kernel.ids.Uuids;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One purchase; made by the buyer's own device, so that it can be sent twice. */
public record OrderId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderId {
    Uuids.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
