package academy.aligned.testkit.world;

import academy.aligned.testkit.parts.EmbeddedDynamo;
import academy.aligned.testkit.parts.EmbeddedFiles;
import academy.aligned.testkit.parts.Tables;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The embedded parts that all tests of a JVM share, and the test's own eyes on them. */
public final class Embedded {
  public static final Region REGION = Region.US_EAST_1;
  public static final StaticCredentialsProvider SELF =
      StaticCredentialsProvider.create(
          AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, EmbeddedFiles.CREDENTIAL));
  static final SdkHttpClient HTTP = UrlConnectionHttpClient.create();

  /** Sees every row of every tenant: for assertions alone, no code under test is given it. */
  static final DynamoDbClient EYES = client(List.of());

  private Embedded() {}

  static DynamoDbClient client(List<ExecutionInterceptor> interceptors) {
    return DynamoDbClient.builder()
        .region(REGION)
        .credentialsProvider(SELF)
        .httpClient(HTTP)
        .endpointOverride(EmbeddedDynamo.shared().endpoint())
        .overrideConfiguration(config -> interceptors.forEach(config::addExecutionInterceptor))
        .build();
  }

  static void ensureTable(String name) {
    try {
      EYES.createTable(Tables.shape(name));
      warm(name);
    } catch (ResourceInUseException there) {
      // Another test of this JVM made it; rows are told apart by tenant.
    }
  }

  /** First calls load half of the engine: on a busy machine that outlasts what a call may take. */
  private static void warm(String table) {
    var row = Map.of("pk", AttributeValue.fromS("WARM"), "sk", AttributeValue.fromS("WARM"));
    var put = TransactWriteItem.builder().put(into -> into.tableName(table).item(row)).build();
    EYES.transactWriteItems(all -> all.transactItems(put));
    EYES.query(
        query ->
            query
                .tableName(table)
                .keyConditionExpression("pk = :p")
                .expressionAttributeValues(Map.of(":p", AttributeValue.fromS("WARM"))));
    EYES.deleteItem(delete -> delete.tableName(table).key(row));
  }

  /** A row as it is now; empty where there is none. */
  static Map<String, AttributeValue> row(String table, Map<String, AttributeValue> key) {
    return EYES.getItem(get -> get.tableName(table).key(key).consistentRead(true)).item();
  }

  /** A row as it is now, by the parts of its key. */
  public static Map<String, AttributeValue> row(String table, String pk, String sk) {
    return row(table, Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk)));
  }

  /** All rows of a table whose key begins so, in one order, for comparing before with after. */
  static List<Map<String, AttributeValue>> rows(String table, String prefix) {
    return EYES
        .scanPaginator(
            ScanRequest.builder()
                .tableName(table)
                .filterExpression("begins_with(pk, :p)")
                .expressionAttributeValues(Map.of(":p", AttributeValue.fromS(prefix)))
                .build())
        .items()
        .stream()
        .sorted(
            java.util.Comparator.comparing(row -> row.get("pk").s() + "\u0000" + row.get("sk").s()))
        .toList();
  }

  /** Makes the rows of a prefix these and no others. */
  static void restore(String table, String prefix, List<Map<String, AttributeValue>> wanted) {
    restore(table, rows(table, prefix), wanted);
  }

  static void restore(
      String table,
      List<Map<String, AttributeValue>> present,
      List<Map<String, AttributeValue>> wanted) {
    present.stream()
        .filter(row -> !wanted.contains(row))
        .forEach(row -> EYES.deleteItem(r -> r.tableName(table).key(key(row))));
    wanted.stream()
        .filter(row -> !present.contains(row))
        .forEach(row -> EYES.putItem(r -> r.tableName(table).item(row)));
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> row) {
    return Map.of("pk", row.get("pk"), "sk", row.get("sk"));
  }
}
