package academy.aligned.testkit.law;

import java.util.List;
import java.util.Map;

/** Texts that break programs. */
final class Samples {
  static final String LONG = "x".repeat(100_001);

  /** Texts that no field may hold: they damage what is stored, logged or shown. */
  static final Map<String, String> BROKEN =
      Map.of(
          "a NUL", "a\u0000b",
          "an escape", "a\u001b[31mb",
          "a delete", "a\u007fb",
          "a C1 control", "a\u0085b",
          "half a pair", "a\ud83db",
          "the other half", "\udc00",
          "a non-character", "a\uffffb");

  /** Texts that people write, and texts that look like something else to a careless program. */
  static final List<String> ODD =
      List.of(
          "Zoë שלום 😀 e\u0301\u0301",
          "a" + "😀".repeat(5),
          "\u202eevil\u202c",
          "\u200b",
          "<b>'; DROP TABLE--",
          "${7*7} {max} %s %n",
          "../../etc/passwd",
          "null",
          "T#x|&,;\n\tend");

  /** Days and moments that are none, or that no calendar of people reaches. */
  static final List<String> OUT_OF_TIME =
      List.of(
          "-999999999-01-01",
          "0000-01-01",
          "+999999999-12-31",
          "9999-12-31",
          "2027-02-30",
          "2027-4-5",
          "+1000000000-12-31T23:59:59.999999999Z",
          "-1000000000-01-01T00:00:00Z",
          "0001-01-01T00:00:00Z",
          "2027-04-05T25:00:00Z",
          "2027-04-05T09:00:00");

  static final List<String> LONG_AGO =
      List.of("1900-01-01", "2199-12-31", "1900-01-01T00:00:00Z", "2199-12-31T23:59:59Z");

  /** What stands in an address by mistake or malice. */
  static final List<String> NO_IDS =
      List.of(
          "x",
          "%00",
          "%E2%98%83",
          "..",
          "null",
          "-1",
          "0",
          "99999999999999999999",
          "%20",
          "a%2Fb",
          "a%23b",
          "T%23x",
          "AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA",
          "z".repeat(3_000));

  private Samples() {}
}
