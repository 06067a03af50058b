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

  /** A context's table, or that of the {@code directory}. */
  public String table(String context) {
    return name("TABLE_", context);
  }

  public String directory() {
    return table("directory");
  }

  /** A bucket by what it is for: {@code sites}, {@code media} or {@code exports}. */
  public String bucket(String purpose) {
    return name("BUCKET_", purpose);
  }

  private String name(String prefix, String what) {
    return settings.get(prefix + what.toUpperCase(Locale.ROOT), "aligned-" + what);
  }
}
