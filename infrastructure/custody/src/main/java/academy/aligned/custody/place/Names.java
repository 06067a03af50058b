package academy.aligned.custody.place;

import academy.aligned.storage.wiring.Settings;
import academy.aligned.storage.wiring.Wiring;
import java.util.List;
import java.util.Locale;

/** What an installation calls its tables and buckets. */
public record Names(Settings settings) {
  /** Whose tables hold tenants' rows. */
  public static final List<String> CONTEXTS = Wiring.CONTEXTS;

  /** Which buckets hold tenants' files. */
  public static final List<String> BUCKETS = List.of("media", "sites");

  /** The bucket that copies wait in for their owners: none of it is part of a practice. */
  public static final String COPIES = "copies";

  /** All buckets in which a practice's files lie. */
  public static final List<String> EVERYWHERE = List.of("media", "sites", COPIES);

  /** A context's table, or that of the {@code directory}. */
  public String table(String context) {
    return name("TABLE_", context);
  }

  public String directory() {
    return table("directory");
  }

  /**
   * A bucket by what it is for: {@code sites}, {@code media}, {@code copies} or {@code exports}.
   */
  public String bucket(String purpose) {
    return name("BUCKET_", purpose);
  }

  private String name(String prefix, String what) {
    return settings.get(prefix + what.toUpperCase(Locale.ROOT), "aligned-" + what);
  }
}
