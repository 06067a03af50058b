package academy.aligned.academy.published;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.json.Json;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;

/**
 * Many lessons in as few writes as they fit in: nearly always one, so that all of them are there or
 * none. Where there are several, what makes them count is in the last.
 */
public final class Batches {
  /** What the store takes as one is a hundred rows of four megabytes together. */
  private static final int MOST_ROWS = 95;

  private static final int MOST_BYTES = 3_000_000;

  private final TenantTable table;
  private final TenantScope scope;
  private Write write;
  private int rows;
  private int bytes;

  public Batches(TenantTable table, TenantScope scope) {
    this.table = table;
    this.scope = scope;
    this.write = table.write(scope);
  }

  public void put(Key key, Object body, Condition... conditions) {
    int size = Json.MAPPER.writeValueAsBytes(body).length;
    if (rows == MOST_ROWS || bytes + size > MOST_BYTES) {
      write.commit().orConflict("A lesson changed at the same time.", "Look at it again.");
      write = table.write(scope);
      rows = 0;
      bytes = 0;
    }
    rows++;
    bytes += size;
    write.put(key, body, conditions);
  }

  /** What is not written yet. */
  public Write rest() {
    return write;
  }
}
