package academy.aligned.academy.studio.imports;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Documents that were announced; forgotten after a week. */
record Imports(TenantTable table, InstantSource clock) {
  private static final Duration KEPT = Duration.ofDays(7);

  /** One document; {@code upload} is the store's id of what is being sent. */
  record Announced(String document, String filename, long bytes, String upload) {
    String path() {
      return path(document);
    }

    static String path(String document) {
      return "imports/" + document + ".pdf";
    }
  }

  Optional<Announced> find(TenantScope scope, String document) {
    return table.get(scope, key(document)).map(row -> row.as(Announced.class));
  }

  /** Whether nobody announced it before. */
  boolean add(TenantScope scope, Announced announced) {
    return table
        .write(scope)
        .put(
            key(announced.document()),
            announced,
            Condition.ifAbsent(),
            Condition.expires(clock.instant().plus(KEPT)))
        .commit()
        .done();
  }

  private static Key key(String document) {
    return Partition.of("IMPORT", document).at("IMPORT");
  }
}
