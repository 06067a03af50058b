package academy.aligned.notifications.contact;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.util.Optional;

/** Each practice's sender, as its brand has it. */
public record Senders(TenantTable table) {
  private static final Key KEY = Partition.ROOT.at("SENDER");

  /** The practice's sender; {@code name} stands in until its brand is known. */
  public Sender of(TenantScope scope, String name) {
    return table
        .get(scope, KEY)
        .map(row -> row.as(Sender.class))
        .orElseGet(() -> Sender.plain(name));
  }

  /** Keeps the newest; brands may be heard of out of order. */
  void keep(TenantScope scope, Sender sender) {
    Optional<Row> row = table.get(scope, KEY);
    boolean newer =
        row.map(known -> known.as(Sender.class).version() < sender.version()).orElse(true);
    if (newer) {
      table
          .write(scope)
          .put(KEY, sender, Condition.ifVersion(row.map(Row::version).orElse(0)))
          .commit()
          .orConflict("Another brand was heard of.", "Try again.");
    }
  }
}
