package academy.aligned.storage.table;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * State and the facts it publishes, as one: either all of it happens or nothing. An event rides on
 * the row that it is about, and reaches the bus through the table's stream.
 */
public final class Write {
  private final TenantTable table;
  private final TenantScope scope;
  private final List<Change> changes = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  Write(TenantTable table, TenantScope scope) {
    this.table = table;
    this.scope = scope;
  }

  public Write put(Key key, Object body, Condition... conditions) {
    changes.add(new Change.Put(key, Attributes.of(body), List.of(conditions), null));
    return this;
  }

  /** Adds entries to a row by their ids; an id that is there already stays as it is. */
  public Write append(Key key, Map<String, ?> entries) {
    Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> wire =
        new LinkedHashMap<>();
    entries.forEach((id, entry) -> wire.put(id, Attributes.of(entry)));
    changes.add(new Change.Append(key, wire, null));
    return this;
  }

  public Write delete(Key key) {
    changes.add(new Change.Delete(key));
    return this;
  }

  public Write publish(Event event) {
    events.add(event);
    return this;
  }

  public Commit commit() {
    return table.commit(scope, Outbox.load(changes, events, scope, table.clock()));
  }
}
