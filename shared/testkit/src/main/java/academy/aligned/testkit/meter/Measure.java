package academy.aligned.testkit.meter;

/** What is counted of an operation; every one of them is exact. */
public enum Measure {
  TRIPS("trips"),
  READ_UNITS("RRU"),
  WRITE_UNITS("WRU"),
  BYTES("bytes"),
  GZIP_BYTES("gzip bytes");

  private final String unit;

  Measure(String unit) {
    this.unit = unit;
  }

  public String unit() {
    return unit;
  }
}
