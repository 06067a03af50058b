package academy.aligned.storage.table;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.problem.Problem.FieldError;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A context's table, seen from inside one tenant. No method takes a tenant id, a stored key or a
 * client: the scope says whose rows these are.
 */
public final class TenantTable {
  private final String name;
  private final Rows rows;
  private final InstantSource clock;

  public TenantTable(String name, Rows rows, InstantSource clock) {
    this.name = name;
    this.rows = rows;
    this.clock = clock;
  }

  InstantSource clock() {
    return clock;
  }

  /** Reads one row as of now, including what was just written. */
  public Optional<Row> get(TenantScope scope, Key key) {
    var item = rows.get(scope, name, Change.wire(key, scope.tenant()));
    return item.isEmpty() ? Optional.empty() : Optional.of(row(key.partition(), item));
  }

  /** All rows of a range; it may miss what was written within the last second. */
  public List<Row> query(TenantScope scope, Partition partition, Range range) {
    return page(scope, partition, range, Integer.MAX_VALUE, null).rows();
  }

  /** At most {@code limit} rows; {@code cursor} is where an earlier page ended. */
  public Page page(
      TenantScope scope, Partition partition, Range range, int limit, @Nullable String cursor) {
    String pk = partition.wire(scope.tenant());
    var request = request(pk, range, limit).keyConditionExpression(range.condition("pk", "sk"));
    if (cursor != null) {
      request.exclusiveStartKey(
          Map.of("pk", Attributes.text(pk), "sk", Attributes.text(decode(cursor, range))));
    }
    var answer = rows.query(scope, request.build(), limit);
    List<Row> page = answer.items().stream().map(item -> row(partition, item)).toList();
    return new Page(page, answer.last() == null ? null : encode(answer.last().get("sk").s()));
  }

  /** Rows by their index key. Each is checked to be the tenant's own, since an index is not. */
  public List<Row> index(TenantScope scope, Partition partition, Range range, int limit) {
    String own = "T#" + scope.tenant();
    var request =
        request(partition.wire(scope.tenant()), range, limit)
            .indexName("gsi1")
            .keyConditionExpression(range.condition("gsi1pk", "gsi1sk"));
    return rows.query(scope, request.build(), limit).items().stream()
        .filter(item -> item.get("pk").s().equals(own) || item.get("pk").s().startsWith(own + "#"))
        .map(item -> row(partitionOf(item.get("pk").s(), own), item))
        .toList();
  }

  public Write write(TenantScope scope) {
    return new Write(this, scope);
  }

  Commit commit(TenantScope scope, List<Change> changes) {
    return rows.commit(scope, name, changes);
  }

  private QueryRequest.Builder request(String pk, Range range, int limit) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":p", Attributes.text(pk));
    range.values().forEach((place, value) -> values.put(place, Attributes.text(value)));
    var request =
        QueryRequest.builder()
            .tableName(name)
            .expressionAttributeValues(values)
            .scanIndexForward(!range.newestFirst());
    return limit == Integer.MAX_VALUE ? request : request.limit(limit);
  }

  private static Partition partitionOf(String pk, String own) {
    return pk.equals(own)
        ? Partition.ROOT
        : new Partition(List.of(pk.substring(own.length() + 1).split("#")));
  }

  private static Row row(Partition partition, Map<String, AttributeValue> item) {
    Map<String, JsonNode> entries = new TreeMap<>();
    item.forEach(
        (name, value) -> {
          if (name.startsWith("e#")) {
            entries.put(name.substring(2), Attributes.tree(value));
          }
        });
    JsonNode body =
        item.containsKey("d")
            ? Attributes.tree(item.get("d"))
            : JsonNodeFactory.instance.objectNode();
    int version = item.containsKey("v") ? Integer.parseInt(item.get("v").n()) : 0;
    return new Row(partition, item.get("sk").s(), version, body, entries);
  }

  private static String encode(String sort) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(sort.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String cursor, Range range) {
    try {
      String sort = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (!sort.isEmpty() && range.holds(sort)) {
        return sort;
      }
    } catch (IllegalArgumentException foreign) {
      throw strange();
    }
    throw strange();
  }

  private static Problem strange() {
    return Problem.invalid(
        List.of(new FieldError("cursor", "is not one we gave out")),
        "Leave it out to begin with the first page.");
  }
}
