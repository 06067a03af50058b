package academy.aligned.storage.directory;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import academy.aligned.kernel.ids.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Accounts at the payment provider: {@code S#account}, and {@code PAYEE#tenant} for a practice. */
record DynamoPayees(DynamoDbClient client, String table) {
  private static final String SORT = "PAYEE";

  Optional<Payee> of(String account) {
    return find("S#" + account);
  }

  Optional<Payee> of(TenantId tenant) {
    return find("PAYEE#" + tenant);
  }

  private Optional<Payee> find(String pk) {
    var item =
        client
            .getItem(
                get -> get.tableName(table).key(DirectoryItems.key(pk, SORT)).consistentRead(true))
            .item();
    return item.isEmpty() ? Optional.empty() : Optional.of(payee(item));
  }

  private static Payee payee(Map<String, AttributeValue> item) {
    return new Payee(
        item.get("account").s(),
        new TenantId(item.get("tenant").s()),
        item.get("charges").bool(),
        item.get("payouts").bool());
  }

  /** The platform's own people are paid by accounts too, and there are many of them. */
  void put(Payee payee) {
    TransactWriteItem account = item("S#" + payee.account(), payee);
    List<TransactWriteItem> items =
        payee.tenant().equals(TenantId.PLATFORM)
            ? List.of(account)
            : List.of(account, item("PAYEE#" + payee.tenant(), payee));
    client.transactWriteItems(request -> request.transactItems(items));
  }

  private TransactWriteItem item(String pk, Payee payee) {
    Map<String, AttributeValue> item = new HashMap<>(DirectoryItems.key(pk, SORT));
    item.put("account", fromS(payee.account()));
    item.put("tenant", fromS(payee.tenant().value()));
    item.put("charges", fromBool(payee.charges()));
    item.put("payouts", fromBool(payee.payouts()));
    Put put =
        Put.builder()
            .tableName(table)
            .item(item)
            .conditionExpression("attribute_not_exists(pk) OR (tenant = :t AND account = :a)")
            .expressionAttributeValues(
                Map.of(
                    ":t", fromS(payee.tenant().value()),
                    ":a", fromS(payee.account())))
            .build();
    return TransactWriteItem.builder().put(put).build();
  }
}
