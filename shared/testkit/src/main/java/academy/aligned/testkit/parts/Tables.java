package academy.aligned.testkit.parts;

import academy.aligned.storage.wiring.Wiring;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/** The one shape that all tables have, and the names they have on a laptop. */
public final class Tables {
  public static final String DIRECTORY = "aligned-directory";

  private Tables() {}

  /** The table of a context. */
  public static String of(String context) {
    return "aligned-" + context;
  }

  /** Every context's table, and the directory. */
  public static List<String> all() {
    return Stream.concat(Wiring.CONTEXTS.stream().map(Tables::of), Stream.of(DIRECTORY)).toList();
  }

  /** Makes those that are missing. */
  public static void create(DynamoDbClient client, List<String> names) {
    Set<String> there = new HashSet<>(client.listTables().tableNames());
    names.stream().filter(name -> !there.contains(name)).forEach(name -> create(client, name));
  }

  private static void create(DynamoDbClient client, String name) {
    client.createTable(shape(name));
    client.updateTimeToLive(
        r ->
            r.tableName(name)
                .timeToLiveSpecification(ttl -> ttl.attributeName("ttl").enabled(true)));
  }

  public static CreateTableRequest shape(String name) {
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(attributes("pk", "sk", "gsi1pk", "gsi1sk"))
        .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
        .globalSecondaryIndexes(
            GlobalSecondaryIndex.builder()
                .indexName("gsi1")
                .keySchema(key("gsi1pk", KeyType.HASH), key("gsi1sk", KeyType.RANGE))
                .projection(p -> p.projectionType(ProjectionType.ALL))
                .build())
        .streamSpecification(
            s -> s.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES))
        .build();
  }

  private static List<AttributeDefinition> attributes(String... names) {
    return Arrays.stream(names)
        .map(
            name ->
                AttributeDefinition.builder()
                    .attributeName(name)
                    .attributeType(ScalarAttributeType.S)
                    .build())
        .toList();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
