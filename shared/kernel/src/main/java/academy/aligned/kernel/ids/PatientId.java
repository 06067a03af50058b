package academy.aligned.kernel.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A patient of one practice (UUIDv7 made by the client that invites). */
public record PatientId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PatientId {
    Uuids.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
