package academy.aligned.testkit.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.testkit.parts.EmbeddedDynamo;
import academy.aligned.testkit.parts.EmbeddedFiles;
import academy.aligned.testkit.parts.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Plain calls cost what DynamoDB itself says they cost; transactions cost twice that. */
class MeterTest {
  private static final String TABLE = "meter-test";
  private static final int ROUNDS = 80;
  private static final DynamoDbClient EYES = client(null);

  private final Meter meter =
      new Meter((table, key) -> EYES.getItem(get -> get.tableName(table).key(key)).item());
  private final DynamoDbClient dynamo = client(meter);
  private final Random random = new Random(4096);

  private static DynamoDbClient client(Meter meter) {
    return DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, EmbeddedFiles.CREDENTIAL)))
        .httpClient(UrlConnectionHttpClient.create())
        .endpointOverride(EmbeddedDynamo.shared().endpoint())
        .overrideConfiguration(
            config -> {
              if (meter != null) {
                config.addExecutionInterceptor(meter);
              }
            })
        .build();
  }

  @BeforeAll
  static void table() {
    EYES.createTable(Tables.shape(TABLE));
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private Map<String, AttributeValue> key() {
    return Map.of(
        "pk", text("T#meter#" + random.nextInt(12)), "sk", text("R#" + random.nextInt(6)));
  }

  /** A row of anything up to five kilobytes, in the index or not. */
  private Map<String, AttributeValue> row() {
    Map<String, AttributeValue> row = new HashMap<>(key());
    for (int field = random.nextInt(9); field > 0; field--) {
      row.put("größe" + field, value(2));
    }
    row.put("filling", text("x".repeat(random.nextInt(5_000))));
    if (random.nextBoolean()) {
      row.put("gsi1pk", text("T#meter#INDEX"));
      row.put("gsi1sk", text("at#" + random.nextInt(4)));
    }
    return row;
  }

  private AttributeValue value(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> text("é".repeat(random.nextInt(40)));
      case 1 -> AttributeValue.fromN(Integer.toString(random.nextInt(2_000_000) - 1_000_000));
      case 2 -> AttributeValue.fromN(Double.toString(random.nextInt(1_000) / 8.0));
      case 3 -> AttributeValue.fromBool(true);
      case 4 -> AttributeValue.fromNul(true);
      case 5 -> AttributeValue.fromB(SdkBytes.fromByteArray(new byte[random.nextInt(90)]));
      case 6 -> AttributeValue.fromL(values(depth - 1));
      default -> AttributeValue.fromM(Map.of("a", value(depth - 1), "bc", value(depth - 1)));
    };
  }

  private List<AttributeValue> values(int depth) {
    List<AttributeValue> values = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      values.add(value(depth));
    }
    return values;
  }

  private void costsWhatItSays(Supplier<ConsumedCapacity> call) {
    meter.reset();
    ConsumedCapacity said = call.get();
    Meter.Reading counted = meter.read();
    assertThat(counted.trips()).isEqualTo(1);
    assertThat(counted.readUnits() + counted.writeUnits()).isEqualTo(said.capacityUnits());
  }

  @Test
  void rows_put_over_others_in_and_out_of_the_index() {
    for (int round = 0; round < ROUNDS; round++) {
      costsWhatItSays(
          () ->
              dynamo
                  .putItem(
                      put ->
                          put.tableName(TABLE)
                              .item(row())
                              .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES))
                  .consumedCapacity());
    }
  }

  @Test
  void fields_added_to_rows_and_rows_deleted() {
    for (int round = 0; round < ROUNDS; round++) {
      dynamo.putItem(put -> put.tableName(TABLE).item(row()));
      costsWhatItSays(
          () ->
              dynamo
                  .updateItem(
                      update ->
                          update
                              .tableName(TABLE)
                              .key(key())
                              .updateExpression("SET added = :v")
                              .expressionAttributeValues(Map.of(":v", value(2)))
                              .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES))
                  .consumedCapacity());
      costsWhatItSays(
          () ->
              dynamo
                  .deleteItem(
                      delete ->
                          delete
                              .tableName(TABLE)
                              .key(key())
                              .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES))
                  .consumedCapacity());
    }
  }

  @Test
  void rows_read_one_by_one_and_together_at_once_or_soon() {
    for (int round = 0; round < ROUNDS; round++) {
      dynamo.putItem(put -> put.tableName(TABLE).item(row()));
      boolean now = random.nextBoolean();
      costsWhatItSays(
          () ->
              dynamo
                  .getItem(
                      get ->
                          get.tableName(TABLE)
                              .key(key())
                              .consistentRead(now)
                              .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                  .consumedCapacity());
      costsWhatItSays(() -> queried("pk", key().get("pk"), null, now));
      costsWhatItSays(() -> queried("gsi1pk", text("T#meter#INDEX"), "gsi1", false));
    }
  }

  private ConsumedCapacity queried(String name, AttributeValue key, String index, boolean now) {
    return dynamo
        .query(
            query ->
                query
                    .tableName(TABLE)
                    .indexName(index)
                    .keyConditionExpression(name + " = :p")
                    .expressionAttributeValues(Map.of(":p", key))
                    .limit(1 + random.nextInt(30))
                    .consistentRead(now)
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
        .consumedCapacity();
  }

  @Test
  void a_transaction_costs_twice_what_its_writes_would() {
    Map<String, AttributeValue> row =
        Map.of("pk", text("T#meter#tx"), "sk", text("a"), "filling", text("x".repeat(1_500)));
    meter.reset();
    dynamo.transactWriteItems(
        all ->
            all.transactItems(
                TransactWriteItem.builder()
                    .put(Put.builder().tableName(TABLE).item(row).build())
                    .build()));
    assertThat(meter.read()).isEqualTo(new Meter.Reading(1, 0, 4));
  }

  @Test
  void a_condition_that_does_not_hold_costs_its_write() {
    Map<String, AttributeValue> row = Map.of("pk", text("T#meter#if"), "sk", text("a"));
    dynamo.putItem(put -> put.tableName(TABLE).item(row));
    meter.reset();
    assertThatThrownBy(
            () ->
                dynamo.putItem(
                    put ->
                        put.tableName(TABLE)
                            .item(row)
                            .conditionExpression("attribute_not_exists(pk)")))
        .isInstanceOf(ConditionalCheckFailedException.class);
    assertThat(meter.read()).isEqualTo(new Meter.Reading(1, 0, 1));
  }
}
