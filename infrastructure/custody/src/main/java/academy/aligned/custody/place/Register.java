package academy.aligned.custody.place;

import academy.aligned.kernel.ids.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** What the directory knows of one practice, and the notes its keepers leave there about it. */
public record Register(Installation at, TenantId tenant) {
  /** A practice as the directory lists it. */
  public record Entry(String host, String name, String status, String marked) {}

  public Optional<Entry> practice() {
    var item = get(key("PR#" + tenant, "PRACTICE"));
    return item.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry(
                text(item, "host"),
                text(item, "name"),
                text(item, "status"),
                text(item, "marked")));
  }

  /** The practice that has the host; nothing if it is free. */
  public Optional<TenantId> holder(String host) {
    return Optional.of(text(get(key("H#" + host, "H")), "tenant"))
        .filter(found -> !found.isEmpty())
        .map(TenantId::new);
  }

  /** What its hosts show, wherever the directory says it: its own domains are hosts too. */
  public void mark(String host, String status) {
    var practice = key("PR#" + tenant, "PRACTICE");
    mark(practice, status);
    mark(key("H#" + host, "H"), status);
    AttributeValue own = get(practice).get("own");
    if (own != null && own.hasL()) {
      own.l().forEach(domain -> mark(key("H#" + domain.s(), "H"), status));
    }
  }

  /** What an erasure that was stopped took away already shows nothing any more. */
  private void mark(Map<String, AttributeValue> key, String status) {
    try {
      at.database()
          .updateItem(
              update ->
                  update
                      .tableName(at.names().directory())
                      .key(key)
                      .conditionExpression("attribute_exists(pk)")
                      .updateExpression("SET #s = :s REMOVE evt")
                      .expressionAttributeNames(Map.of("#s", "status"))
                      .expressionAttributeValues(Map.of(":s", AttributeValue.fromS(status))));
    } catch (ConditionalCheckFailedException gone) {
      return;
    }
  }

  /** A record by its whole key; empty where there is none. */
  public Map<String, AttributeValue> record(String pk, String sk) {
    return get(key(pk, sk));
  }

  /** A note of this kind; empty where there is none. */
  public Map<String, AttributeValue> note(String kind) {
    return get(noteKey(kind));
  }

  public void write(String kind, Map<String, AttributeValue> note) {
    Map<String, AttributeValue> item = new HashMap<>(note);
    item.putAll(noteKey(kind));
    at.database().putItem(put -> put.tableName(at.names().directory()).item(item));
  }

  public void drop(String kind) {
    at.database().deleteItem(delete -> delete.tableName(at.names().directory()).key(noteKey(kind)));
  }

  private Map<String, AttributeValue> noteKey(String kind) {
    return key(kind + "#" + tenant, kind);
  }

  private Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
    return at.database()
        .getItem(get -> get.tableName(at.names().directory()).key(key).consistentRead(true))
        .item();
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return item.containsKey(name) ? item.get(name).s() : "";
  }

  private static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
  }
}
