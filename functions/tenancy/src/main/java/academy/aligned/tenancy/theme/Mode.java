package academy.aligned.tenancy.theme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Light or dark. */
public enum Mode {
  @JsonProperty("light")
  LIGHT("light"),
  @JsonProperty("dark")
  DARK("dark");

  private final String wire;

  Mode(String wire) {
    this.wire = wire;
  }

  String wire() {
    return wire;
  }
}
