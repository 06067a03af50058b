package academy.aligned.local.cognito.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The shape of the table. */
record RecordsTable(DynamoDbClient dynamo, String name) {
  static final String LAPSES = "ttl";

  void create() {
    try {
      dynamo.createTable(
          table ->
              table
                  .tableName(name)
                  .billingMode(BillingMode.PAY_PER_REQUEST)
                  .attributeDefinitions(attribute("pk"), attribute("sk"))
                  .keySchema(part("pk", KeyType.HASH), part("sk", KeyType.RANGE)));
    } catch (ResourceInUseException e) {
      return; // It is there since an earlier start.
    }
    dynamo.waiter().waitUntilTableExists(table -> table.tableName(name));
    dynamo.updateTimeToLive(
        update ->
            update
                .tableName(name)
                .timeToLiveSpecification(ttl -> ttl.attributeName(LAPSES).enabled(true)));
  }

  private static AttributeDefinition attribute(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement part(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  static Map<String, AttributeValue> key(Kind kind, String id) {
    return Map.of("pk", s(kind.name()), "sk", s(id));
  }

  static AttributeValue s(String value) {
    return AttributeValue.fromS(value);
  }

  static AttributeValue n(long value) {
    return AttributeValue.fromN(Long.toString(value));
  }
}
