package academy.aligned.custody.arrival;

import academy.aligned.custody.Refused;
import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Register;
import academy.aligned.custody.tenant.Records;
import academy.aligned.kernel.ids.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * What the directory knows of an import: which bundle it is of, under which names, and whether it
 * is done. It is there before anything else is, so that a broken import can go on.
 */
record Notebook(Installation at, TenantId tenant) {
  private static final String NOTE = "IMPORT";
  private static final String STATE = "state";
  private static final String DONE = "DONE";

  /** An import that was begun. */
  record Begun(String bundle, KeyMap keys, boolean done) {}

  Optional<Begun> begun() {
    var item = new Register(at, tenant).note(NOTE);
    return item.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Begun(
                Records.text(item, "bundle"),
                new KeyMap(names(item.get("names").m())),
                Records.text(item, STATE).equals(DONE)));
  }

  void keep(String bundle, KeyMap keys, boolean done) {
    Map<String, AttributeValue> names = new TreeMap<>();
    keys.names().forEach((from, to) -> names.put(from, AttributeValue.fromS(to)));
    new Register(at, tenant)
        .write(
            NOTE,
            Map.of(
                "bundle",
                AttributeValue.fromS(bundle),
                STATE,
                AttributeValue.fromS(done ? DONE : "BEGUN"),
                "names",
                AttributeValue.fromM(names)));
  }

  /** Puts a record if there is none; the very same one may be there already. */
  void record(Map<String, AttributeValue> item) {
    String table = at.names().directory();
    try {
      at.database()
          .putItem(
              put ->
                  put.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"));
    } catch (ConditionalCheckFailedException there) {
      var key = Map.of("pk", item.get("pk"), "sk", item.get("sk"));
      var found =
          at.database().getItem(get -> get.tableName(table).key(key).consistentRead(true)).item();
      if (!like(found, item) && !Records.person(item)) {
        throw new Refused("The directory holds another " + item.get("pk").s() + " already.");
      }
    }
  }

  /** The last step of an import opens what the first one shut. */
  private static boolean like(Map<String, AttributeValue> found, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> same = new TreeMap<>(found);
    if (item.containsKey("status") && found.containsKey("status")) {
      same.put("status", item.get("status"));
    }
    return same.equals(item);
  }

  private static Map<String, String> names(Map<String, AttributeValue> item) {
    Map<String, String> names = new TreeMap<>();
    item.forEach((from, to) -> names.put(from, to.s()));
    return names;
  }
}
