package academy.aligned.kernel.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person who can sign in: the subject of the identity provider (a UUID). */
public record UserId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UserId {
    Uuids.require(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
