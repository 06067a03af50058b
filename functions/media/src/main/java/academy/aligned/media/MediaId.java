package academy.aligned.media;

import academy.aligned.kernel.ids.Uuids;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A video of one practice (UUIDv7 made by the client that uploads). */
public record MediaId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MediaId {
    Uuids.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
