package academy.aligned.storage.wiring;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.switches.Switches;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Tally;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.table.TenantTable;
import java.time.InstantSource;
import java.util.List;

/** What every context's parts are made from, on Lambda and on a laptop alike. */
public record Wiring(Stores stores, Settings settings, InstantSource clock, Ids ids) {
  /** The contexts that keep something; each has a table of its own. */
  public static final List<String> CONTEXTS =
      List.of(
          "tenancy",
          "care",
          "academy",
          "commerce",
          "media",
          "notifications",
          "insights",
          "storefront");

  /** A context's own table; its name is the setting {@code TABLE_<CONTEXT>}. */
  public TenantTable table(String context) {
    return stores.table(setting("TABLE_", context, "aligned-" + context));
  }

  public Directory directory() {
    return stores.directory(directoryTable());
  }

  public Tally tally() {
    return stores.tally(directoryTable());
  }

  private String directoryTable() {
    return settings.get("TABLE_DIRECTORY", "aligned-directory");
  }

  /** What operators close, by the setting {@code SWITCHES}; nothing where there is none. */
  public Switches switches() {
    String place = settings.get("SWITCHES", "");
    return place.isEmpty() ? Switches.OPEN : stores.switches(place);
  }

  /** A bucket by what it is for: {@code sites} or {@code media}. */
  public TenantFiles files(String purpose) {
    return stores.files(setting("BUCKET_", purpose, "aligned-" + purpose));
  }

  private String setting(String prefix, String name, String otherwise) {
    return settings.get(prefix + name.toUpperCase(java.util.Locale.ROOT), otherwise);
  }
}
