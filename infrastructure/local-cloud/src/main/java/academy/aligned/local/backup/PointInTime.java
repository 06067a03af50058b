package academy.aligned.local.backup;

import academy.aligned.kernel.json.Json;
import academy.aligned.storage.table.ItemJson;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table's items as they were at one moment: what is there now, with every change since taken
 * back. What is written while this reads is taken back too, so that it is one moment indeed.
 */
record PointInTime(DynamoDbClient dynamo, Journal journal, Consumer<String> nudge, Path scratch) {
  private static final String MARK = "EXPORT#";

  /** Hands on each item in DynamoDB's JSON. Nothing for the moment means now. */
  void read(String table, Optional<Instant> moment, Consumer<String> reader) {
    String begin = mark(table);
    Path present = present(table);
    mark(table);
    Map<Map<String, AttributeValue>, Map<String, AttributeValue>> before =
        moment.isPresent() ? since(table, moment.get()) : since(table, begin);
    present(present, before, reader);
    before.forEach(
        (key, item) -> {
          if (!item.isEmpty()) {
            reader.accept(line(filled(table, key, item)));
          }
        });
  }

  private Map<String, AttributeValue> filled(
      String table, Map<String, AttributeValue> key, Map<String, AttributeValue> item) {
    return Blanks.in(item)
        ? Blanks.filled(
            item, dynamo.getItem(g -> g.tableName(table).key(key).consistentRead(true)).item())
        : item;
  }

  /** Writes a row that is no item, and waits until the journal holds all that came before it. */
  private String mark(String table) {
    String partition = MARK + UUID.randomUUID();
    Map<String, AttributeValue> key =
        Map.of("pk", AttributeValue.fromS(partition), "sk", AttributeValue.fromS("MARK"));
    journal.await(
        partition,
        () -> {
          dynamo.putItem(put -> put.tableName(table).item(key));
          nudge.accept(table);
        });
    dynamo.deleteItem(delete -> delete.tableName(table).key(key));
    return partition;
  }

  /** What each item was before its first change after the moment. */
  private Map<Map<String, AttributeValue>, Map<String, AttributeValue>> since(
      String table, Instant moment) {
    Map<Map<String, AttributeValue>, Map<String, AttributeValue>> before = new HashMap<>();
    journal.read(
        table,
        entry -> {
          if (entry.at() > moment.toEpochMilli() && !ours(entry.key())) {
            before.putIfAbsent(entry.key(), entry.before());
          }
        });
    return before;
  }

  private Map<Map<String, AttributeValue>, Map<String, AttributeValue>> since(
      String table, String mark) {
    Map<Map<String, AttributeValue>, Map<String, AttributeValue>> before = new HashMap<>();
    boolean[] passed = {false};
    journal.read(
        table,
        entry -> {
          if (passed[0] && !ours(entry.key())) {
            before.putIfAbsent(entry.key(), entry.before());
          }
          passed[0] |= entry.partition().equals(mark);
        });
    return before;
  }

  private Path present(String table) {
    try {
      Files.createDirectories(scratch);
      Path file = Files.createTempFile(scratch, table, ".ndjson");
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        for (var item :
            dynamo.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items()) {
          out.write(line(item));
          out.newLine();
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void present(
      Path file,
      Map<Map<String, AttributeValue>, Map<String, AttributeValue>> before,
      Consumer<String> reader) {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        var key = key(ItemJson.read(ItemJson.tree(line)));
        if (!before.containsKey(key) && !ours(key)) {
          reader.accept(line);
        }
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Map<String, AttributeValue> item) {
    return Json.MAPPER.writeValueAsString(ItemJson.write(item));
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    return Map.of("pk", item.get("pk"), "sk", item.get("sk"));
  }

  private static boolean ours(Map<String, AttributeValue> key) {
    return key.get("pk").s().startsWith(MARK);
  }
}
