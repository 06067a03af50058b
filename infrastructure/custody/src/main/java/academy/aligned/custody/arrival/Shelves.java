package academy.aligned.custody.arrival;

import academy.aligned.custody.Refused;
import academy.aligned.custody.place.AtOnce;
import academy.aligned.custody.place.Installation;
import academy.aligned.custody.tenant.Travels;
import academy.aligned.kernel.ids.TenantId;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Puts rows where there are none, some at a time, with the practice's own rights. */
final class Shelves implements AutoCloseable {
  private final Installation at;
  private final AwsRequestOverrideConfiguration rights;
  private final AtOnce calls = new AtOnce();

  Shelves(Installation at, TenantId tenant) {
    this.at = at;
    this.rights =
        AwsRequestOverrideConfiguration.builder()
            .credentialsProvider(at.tenants().forTenant(tenant))
            .build();
  }

  void put(String context, Map<String, AttributeValue> item) {
    calls.run(() -> place(at.names().table(context), item));
  }

  /** Waits until all that was put lies there. */
  void settle() {
    calls.settle();
  }

  /** The same row may lie there from an earlier try. */
  private void place(String table, Map<String, AttributeValue> item) {
    try {
      at.database()
          .putItem(
              put ->
                  put.tableName(table)
                      .item(item)
                      .conditionExpression("attribute_not_exists(pk)")
                      .returnValuesOnConditionCheckFailure(
                          ReturnValuesOnConditionCheckFailure.ALL_OLD)
                      .overrideConfiguration(rights));
    } catch (ConditionalCheckFailedException there) {
      Map<String, AttributeValue> found = new HashMap<>(there.item());
      found.keySet().removeIf(name -> !Travels.value(name));
      if (!found.equals(item)) {
        throw new Refused(
            "%s holds another row %s / %s already."
                .formatted(table, item.get("pk").s(), item.get("sk").s()));
      }
    }
  }

  @Override
  public void close() {
    calls.close();
  }
}
