package academy.aligned.storage.directory;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import academy.aligned.kernel.ids.TenantId;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * What changes of a practice that is there: {@code PR#tenant}, and what its host repeats of it. An
 * update tells the event it sets, so every other one takes the last event away.
 */
record DynamoPractices(DynamoDbClient client, String table) {

  /**
   * What the hosts show from this moment on; the grace of one that leaves is counted from it. Who
   * says the same again does not begin it anew.
   */
  void mark(Hosts hosts, String status, String now, AttributeValue told) {
    Map<String, AttributeValue> shown = Map.of(":s", fromS(status));
    hosts.all().forEach(host -> onHost(host, Map.of("#s", "status"), "SET #s = :s", shown));
    change(
        key(hosts.tenant()),
        " AND #s <> :s",
        "SET #s = :s, #m = :m, #e = :e",
        Map.of("#s", "status", "#m", "marked", "#e", "evt"),
        Map.of(":s", fromS(status), ":m", fromS(now), ":e", told));
  }

  /** Sets a fact that the hosts and the practice all have. */
  void set(Hosts hosts, String fact, AttributeValue value) {
    String sets = "SET #f = :f";
    Map<String, String> name = Map.of("#f", fact);
    Map<String, AttributeValue> values = Map.of(":f", value);
    hosts.all().forEach(host -> onHost(host, name, sets, values));
    change(key(hosts.tenant()), "", sets + " REMOVE evt", name, values);
  }

  private void onHost(
      String host, Map<String, String> names, String sets, Map<String, AttributeValue> values) {
    change(DirectoryItems.key("H#" + host, "H"), "", sets, names, values);
  }

  /** Whether this is newer than the name it has. */
  boolean rename(TenantId tenant, String name, int version) {
    return change(
        key(tenant),
        " AND (attribute_not_exists(#v) OR #v < :v)",
        "SET #n = :n, #v = :v REMOVE evt",
        Map.of("#n", "name", "#v", "named"),
        Map.of(":n", fromS(name), ":v", fromN(Integer.toString(version))));
  }

  /** Whether there is such a practice to tell. */
  boolean announce(TenantId tenant, AttributeValue event) {
    return change(key(tenant), "", "SET #e = :e", Map.of("#e", "evt"), Map.of(":e", event));
  }

  /** Whether this is another plan than the one it was told last; the same one is told once. */
  boolean choosePlan(TenantId tenant, String plan, AttributeValue chosen) {
    return change(
        key(tenant),
        " AND (attribute_not_exists(#p) OR #p <> :p)",
        "SET #p = :p, #e = :e",
        Map.of("#p", "plan", "#e", "evt"),
        Map.of(":p", fromS(plan), ":e", chosen));
  }

  private static Map<String, AttributeValue> key(TenantId tenant) {
    return DirectoryItems.key("PR#" + tenant, "PRACTICE");
  }

  private boolean change(
      Map<String, AttributeValue> key,
      String condition,
      String update,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    try {
      client.updateItem(
          request ->
              request
                  .tableName(table)
                  .key(key)
                  .conditionExpression("attribute_exists(pk)" + condition)
                  .updateExpression(update)
                  .expressionAttributeNames(names)
                  .expressionAttributeValues(values));
      return true;
    } catch (ConditionalCheckFailedException otherwise) {
      return false;
    }
  }
}
