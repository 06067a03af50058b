package academy.aligned.storefront.publishing;

import academy.aligned.kernel.events.TenancyEvent.Brand;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.text.Sha256;

/** One version of a brand on its way into files. */
record Edition(int version, String hash, boolean published, Brand brand) {
  /** Raise it when the files come out differently for the same brand. */
  private static final String RENDERING = "2";

  static Edition of(int version, Brand brand) {
    String all = RENDERING + Json.MAPPER.writeValueAsString(brand);
    return new Edition(version, Sha256.hex(all, 16), false, brand);
  }

  Edition done() {
    return new Edition(version, hash, true, brand);
  }

  /** Whether its files are there already, under whichever version they were made. */
  boolean standsAs(Edition other) {
    return published && hash.equals(other.hash);
  }
}
