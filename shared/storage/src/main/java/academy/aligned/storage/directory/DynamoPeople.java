package academy.aligned.storage.directory;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** People and their places: {@code U#user} with {@code ME} and one {@code IN#tenant} a place. */
record DynamoPeople(DynamoDbClient client, String table, InstantSource clock) {

  Optional<Person> find(UserId user) {
    var items =
        client
            .query(
                request ->
                    request
                        .tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :p")
                        .expressionAttributeValues(Map.of(":p", fromS("U#" + user))))
            .items();
    return DirectoryItems.person(user, items);
  }

  void remember(UserId user, String email, String name) {
    set(user, Map.of("email", fromS(email), "name", fromS(name)));
  }

  void endSessions(UserId user) {
    set(user, Map.of("since", now()));
  }

  void switchOff(UserId user, boolean off) {
    set(user, Map.of("since", now(), "off", fromBool(off)));
  }

  void join(UserId user, Membership membership) {
    client.putItem(request -> request.tableName(table).item(DirectoryItems.of(user, membership)));
  }

  void leave(UserId user, TenantId tenant) {
    client.deleteItem(
        request -> request.tableName(table).key(DirectoryItems.key("U#" + user, "IN#" + tenant)));
  }

  private AttributeValue now() {
    return fromS(clock.instant().toString());
  }

  /** Sets some facts of a person and leaves the others as they are. */
  private void set(UserId user, Map<String, AttributeValue> facts) {
    Map<String, String> names = new TreeMap<>();
    Map<String, AttributeValue> values = new TreeMap<>();
    facts.forEach(
        (name, value) -> {
          names.put("#" + name, name);
          values.put(":" + name, value);
        });
    String changes =
        facts.keySet().stream()
            .map(name -> "#%1$s = :%1$s".formatted(name))
            .collect(Collectors.joining(", "));
    client.updateItem(
        request ->
            request
                .tableName(table)
                .key(DirectoryItems.key("U#" + user, "ME"))
                .updateExpression("SET " + changes)
                .expressionAttributeNames(names)
                .expressionAttributeValues(values));
  }
}
