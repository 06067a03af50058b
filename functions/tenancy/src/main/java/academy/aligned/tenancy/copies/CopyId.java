package academy.aligned.tenancy.copies;

import academy.aligned.kernel.ids.Uuids;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A copy that an owner asked for (UUIDv7 made by the client that asks). */
public record CopyId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CopyId {
    Uuids.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
