package academy.aligned.storage.directory;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import academy.aligned.kernel.events.TenancyEvent.HostsChanged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The hosts of a practice, changed all at once: the practice that lists them, and {@code H#host}
 * for each, in one transaction.
 */
record DynamoHosts(DynamoDbClient client, String table) {

  /** Hosts that are given up are told too: whoever knows them must forget them. */
  static HostsChanged changed(Hosts before, Hosts wanted) {
    Set<String> all = new TreeSet<>(before.all());
    all.addAll(wanted.all());
    return new HostsChanged(List.copyOf(all), wanted.primary());
  }

  /** False if a host is another practice's, or if the practice changed meanwhile. */
  boolean arrange(Map<String, AttributeValue> practice, Hosts wanted, AttributeValue told) {
    Hosts before = DirectoryItems.hosts(practice);
    if (before.own().equals(wanted.own()) && before.primary().equals(wanted.primary())) {
      return true;
    }
    List<TransactWriteItem> changes = new ArrayList<>();
    changes.add(listing(before, wanted, told));
    wanted.all().forEach(host -> changes.add(having(host, practice, wanted.primary())));
    before.own().stream()
        .filter(host -> !wanted.own().contains(host))
        .forEach(host -> changes.add(leaving(host, before)));
    try {
      client.transactWriteItems(request -> request.transactItems(changes));
      return true;
    } catch (TransactionCanceledException taken) {
      return false;
    }
  }

  /** On the condition that it lists the hosts that were read, and is as open as it was. */
  private TransactWriteItem listing(Hosts before, Hosts wanted, AttributeValue told) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":old", DirectoryItems.texts(before.own()));
    values.put(":new", DirectoryItems.texts(wanted.own()));
    values.put(":first", fromS(wanted.primary()));
    values.put(":status", fromS(before.status().name()));
    values.put(":told", told);
    String same =
        before.own().isEmpty() ? "attribute_not_exists(#own) OR #own = :old" : "#own = :old";
    return TransactWriteItem.builder()
        .update(
            Update.builder()
                .tableName(table)
                .key(DirectoryItems.key("PR#" + before.tenant(), "PRACTICE"))
                .conditionExpression("#status = :status AND (" + same + ")")
                .updateExpression("SET #own = :new, #first = :first, #told = :told")
                .expressionAttributeNames(
                    Map.of(
                        "#own",
                        DirectoryItems.OWN,
                        "#first",
                        DirectoryItems.PRIMARY,
                        "#status",
                        "status",
                        "#told",
                        "evt"))
                .expressionAttributeValues(values)
                .build())
        .build();
  }

  private TransactWriteItem having(
      String host, Map<String, AttributeValue> practice, String primary) {
    Map<String, AttributeValue> item = new HashMap<>(DirectoryItems.key("H#" + host, "H"));
    for (String same : List.of("tenant", "status", DirectoryItems.FEATURES)) {
      if (practice.containsKey(same)) {
        item.put(same, practice.get(same));
      }
    }
    item.put("host", fromS(host));
    item.put(DirectoryItems.PRIMARY, fromS(primary));
    return TransactWriteItem.builder()
        .put(
            Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression("attribute_not_exists(pk) OR #tenant = :tenant")
                .expressionAttributeNames(Map.of("#tenant", "tenant"))
                .expressionAttributeValues(Map.of(":tenant", practice.get("tenant")))
                .build())
        .build();
  }

  private TransactWriteItem leaving(String host, Hosts before) {
    return TransactWriteItem.builder()
        .delete(
            Delete.builder()
                .tableName(table)
                .key(DirectoryItems.key("H#" + host, "H"))
                .conditionExpression("attribute_not_exists(pk) OR #tenant = :tenant")
                .expressionAttributeNames(Map.of("#tenant", "tenant"))
                .expressionAttributeValues(Map.of(":tenant", fromS(before.tenant().value())))
                .build())
        .build();
  }
}
