package academy.aligned.testkit.world;

import academy.aligned.kernel.ids.TenantId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Code gone wrong: it holds one tenant's credentials and asks the database for another's rows. */
public final class Intruder {
  private final String table;
  private final List<ExecutionInterceptor> walls;

  Intruder(String table, List<ExecutionInterceptor> walls) {
    this.table = table;
    this.walls = walls;
  }

  /** What the database let through, of everything that was tried. */
  public List<String> tries(TenantId own, TenantId other) {
    Map<String, Consumer<DynamoDbClient>> tries =
        Map.of(
            "a get",
                client ->
                    client.getItem(
                        r -> r.tableName(table).key(key(other)).overrideConfiguration(as(own))),
            "a put",
                client ->
                    client.putItem(
                        r -> r.tableName(table).item(key(other)).overrideConfiguration(as(own))),
            "a delete",
                client ->
                    client.deleteItem(
                        r -> r.tableName(table).key(key(other)).overrideConfiguration(as(own))),
            "a scan", client -> client.scan(r -> r.tableName(table).overrideConfiguration(as(own))),
            "PartiQL",
                client ->
                    client.executeStatement(
                        r ->
                            r.statement("SELECT * FROM \"" + table + "\"")
                                .overrideConfiguration(as(own))),
            "an untagged get", client -> client.getItem(r -> r.tableName(table).key(key(other))));
    DynamoDbClient client = Embedded.client(walls);
    return tries.entrySet().stream()
        .filter(attempt -> passes(client, attempt.getValue()))
        .map(attempt -> attempt.getKey() + " reached another practice in " + table)
        .sorted()
        .toList();
  }

  private static boolean passes(DynamoDbClient client, Consumer<DynamoDbClient> attempt) {
    try {
      attempt.accept(client);
      return true;
    } catch (SdkException refused) {
      return false;
    }
  }

  private static AwsRequestOverrideConfiguration as(TenantId tenant) {
    return AwsRequestOverrideConfiguration.builder()
        .credentialsProvider(Plumbing.credentials(tenant))
        .build();
  }

  private static Map<String, AttributeValue> key(TenantId tenant) {
    return Map.of(
        "pk", AttributeValue.fromS("T#" + tenant + "#INTRUDER"), "sk", AttributeValue.fromS("X"));
  }
}
