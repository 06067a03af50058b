package academy.aligned.custody.restore;

import academy.aligned.custody.bundle.Line;
import academy.aligned.custody.bundle.Sorter;
import academy.aligned.custody.moment.Snapshot;
import academy.aligned.custody.place.Names;
import academy.aligned.custody.tenant.Records;
import academy.aligned.custody.tenant.Rows;
import academy.aligned.custody.tenant.Travels;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import academy.aligned.storage.table.ItemJson;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What one practice was at a moment beside what it is now, item by item. Facts on their way and
 * marks of mails that were sent are of now, and are left alone: nobody shall get a mail twice.
 */
record Difference(TenantId tenant, Instant now) {
  private static final String THEN = "0";
  private static final String NOW = "1";
  private static final String MARKS = "MAIL";

  /** One item that differs; empty where there was, or is, none. */
  record Change(
      String context, Map<String, AttributeValue> then, Map<String, AttributeValue> present) {
    Map<String, AttributeValue> key() {
      var item = then.isEmpty() ? present : then;
      return Map.of("pk", item.get("pk"), "sk", item.get("sk"));
    }
  }

  void each(Snapshot then, Snapshot present, Consumer<Change> reader) {
    try (Sorter sorter = new Sorter()) {
      collect(then, THEN, sorter);
      collect(present, NOW, sorter);
      var pair = new Pair(reader);
      sorter.each(pair::next);
      pair.end();
    }
  }

  private void collect(Snapshot snapshot, String when, Sorter sorter) {
    Rows rows = new Rows(tenant);
    Records records = new Records(tenant);
    Stream.concat(Names.CONTEXTS.stream(), Stream.of("directory"))
        .forEach(
            context ->
                snapshot.read(
                    context,
                    item -> {
                      boolean own =
                          context.equals("directory") ? records.own(item) : belongs(rows, item);
                      if (own) {
                        sorter.add(line(context, item, when));
                      }
                    }));
  }

  private boolean belongs(Rows rows, Map<String, AttributeValue> item) {
    String partition = item.get("pk").s();
    return rows.own(partition)
        && !Travels.passing(item, now)
        && !rows.within(partition).replaceFirst("#.*", "").equals(MARKS);
  }

  private static Line line(String context, Map<String, AttributeValue> item, String when) {
    return new Line(
        context + "\u0000" + item.get("pk").s(),
        item.get("sk").s(),
        when,
        Json.MAPPER.writeValueAsString(ItemJson.write(item)));
  }

  /** Puts the two of a key together as they come by. */
  private static final class Pair {
    private final Consumer<Change> reader;
    private Line open = new Line("", "", "", "");
    private Map<String, AttributeValue> then = Map.of();
    private Map<String, AttributeValue> present = Map.of();

    Pair(Consumer<Change> reader) {
      this.reader = reader;
    }

    void next(Line line) {
      if (!line.entry().equals(open.entry()) || !line.first().equals(open.first())) {
        end();
        open = line;
      }
      var item = ItemJson.read(ItemJson.tree(line.text()));
      if (line.second().equals(THEN)) {
        then = item;
      } else {
        present = item;
      }
    }

    void end() {
      if (!told(then).equals(told(present))) {
        reader.accept(
            new Change(
                open.entry().substring(0, open.entry().indexOf('\u0000')), told(then), present));
      }
      then = Map.of();
      present = Map.of();
    }

    /** Without the fact it carried: that was told. The status is of now: keepers set it. */
    private Map<String, AttributeValue> told(Map<String, AttributeValue> item) {
      Map<String, AttributeValue> rest = new HashMap<>(item);
      rest.keySet().removeIf(name -> !Travels.value(name));
      for (String kept : new String[] {"status", "marked"}) {
        if (rest.containsKey(kept) && open.entry().startsWith("directory")) {
          if (present.containsKey(kept)) {
            rest.put(kept, present.get(kept));
          } else {
            rest.remove(kept);
          }
        }
      }
      return rest;
    }
  }
}
