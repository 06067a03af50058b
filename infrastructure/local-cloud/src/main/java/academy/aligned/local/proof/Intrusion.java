package academy.aligned.local.proof;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.wiring.TenantCredentials;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Code gone wrong: with one tenant's credentials it asks the database for what is not its own. */
record Intrusion(DynamoDbClient guarded, TenantCredentials role, String table) {

  /** What was tried, and whether the database let it through. */
  Map<String, Boolean> tries(TenantId own, TenantId other) {
    var as =
        AwsRequestOverrideConfiguration.builder().credentialsProvider(role.forTenant(own)).build();
    Map<String, AttributeValue> theirs = key("T#" + other + "#INTRUDER");
    Map<String, AttributeValue> ours = key("T#" + own + "#INTRUDER");
    Map<String, Boolean> results = new TreeMap<>();
    reads(as, theirs).forEach((what, attempt) -> results.put(what, passes(attempt)));
    writes(as, ours, theirs).forEach((what, attempt) -> results.put(what, passes(attempt)));
    results.put(
        "a get next door, whose name begins alike",
        passes(
            db ->
                db.getItem(
                    get ->
                        get.tableName(table)
                            .key(key("T#" + own + "x#P"))
                            .overrideConfiguration(as))));
    results.put(
        "an untagged get", passes(db -> db.getItem(get -> get.tableName(table).key(theirs))));
    return results;
  }

  private Map<String, Consumer<DynamoDbClient>> reads(
      AwsRequestOverrideConfiguration as, Map<String, AttributeValue> theirs) {
    return Map.of(
        "a get",
            db -> db.getItem(get -> get.tableName(table).key(theirs).overrideConfiguration(as)),
        "a query",
            db ->
                db.query(
                    query ->
                        query
                            .tableName(table)
                            .keyConditionExpression("pk = :p")
                            .expressionAttributeValues(Map.of(":p", theirs.get("pk")))
                            .overrideConfiguration(as)),
        "a query of the index",
            db ->
                db.query(
                    query ->
                        query
                            .tableName(table)
                            .indexName("gsi1")
                            .keyConditionExpression("gsi1pk = :p")
                            .expressionAttributeValues(Map.of(":p", theirs.get("pk")))
                            .overrideConfiguration(as)),
        "a scan", db -> db.scan(scan -> scan.tableName(table).overrideConfiguration(as)),
        "PartiQL",
            db ->
                db.executeStatement(
                    run ->
                        run.statement("SELECT * FROM \"" + table + "\"")
                            .overrideConfiguration(as)));
  }

  private Map<String, Consumer<DynamoDbClient>> writes(
      AwsRequestOverrideConfiguration as,
      Map<String, AttributeValue> ours,
      Map<String, AttributeValue> theirs) {
    return Map.of(
        "a put",
            db -> db.putItem(put -> put.tableName(table).item(theirs).overrideConfiguration(as)),
        "a delete",
            db ->
                db.deleteItem(drop -> drop.tableName(table).key(theirs).overrideConfiguration(as)),
        "a batch of own and other keys",
            db ->
                db.batchGetItem(
                    batch ->
                        batch
                            .requestItems(
                                Map.of(
                                    table,
                                    KeysAndAttributes.builder()
                                        .keys(List.of(ours, theirs))
                                        .build()))
                            .overrideConfiguration(as)),
        "a transaction over both",
            db ->
                db.transactWriteItems(
                    all ->
                        all.transactItems(List.of(check(ours), check(theirs)))
                            .overrideConfiguration(as)));
  }

  private TransactWriteItem check(Map<String, AttributeValue> key) {
    return TransactWriteItem.builder()
        .conditionCheck(
            check ->
                check.tableName(table).key(key).conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  private boolean passes(Consumer<DynamoDbClient> attempt) {
    try {
      attempt.accept(guarded);
      return true;
    } catch (SdkException refused) {
      return false;
    }
  }

  private static Map<String, AttributeValue> key(String pk) {
    return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS("X"));
  }
}
