package academy.aligned.tenancy.branding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The letters a practice writes in: our own, or ones that every device brings with it. */
public enum Typeface {
  @JsonProperty("figtree")
  FIGTREE("figtree"),
  @JsonProperty("system")
  SYSTEM("system"),
  @JsonProperty("serif")
  SERIF("serif"),
  @JsonProperty("rounded")
  ROUNDED("rounded");

  private final String wire;

  Typeface(String wire) {
    this.wire = wire;
  }

  String wire() {
    return wire;
  }
}
