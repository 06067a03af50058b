package academy.aligned.custody.copy;

import academy.aligned.custody.Refused;
import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Register;
import academy.aligned.custody.tenant.Records;
import academy.aligned.kernel.events.TenancyEvent.CopyDone;
import academy.aligned.storage.table.Outbox;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * The row in which a practice notes its copies, read and written with the practice's own rights. An
 * outcome is noted once, while the copy is still wanted, and its event rides on the row.
 */
record Note(Installation at, Wish wish, InstantSource clock) {
  static final String WANTED = "WANTED";
  private static final int TRIES = 5;

  static List<Map<String, AttributeValue>> copies(Map<String, AttributeValue> item) {
    return item.get("d").m().get("copies").l().stream().map(AttributeValue::m).toList();
  }

  /** Whether somebody still waits for it. */
  boolean open() {
    Map<String, AttributeValue> item = row();
    return !item.isEmpty() && copies(item).stream().anyMatch(this::wanted);
  }

  void ready(long bytes, String sum, Instant until) {
    Map<String, AttributeValue> made =
        Map.of(
            "bytes", AttributeValue.fromN(Long.toString(bytes)),
            "sum", AttributeValue.fromS(sum),
            "at", AttributeValue.fromS(clock.instant().toString()),
            "until", AttributeValue.fromS(until.toString()));
    settle("READY", Map.of("made", AttributeValue.fromM(made)), until);
  }

  void failed(String reason) {
    settle("FAILED", Map.of("reason", AttributeValue.fromS(reason)), null);
  }

  private void settle(String state, Map<String, AttributeValue> outcome, @Nullable Instant until) {
    for (int left = TRIES; left > 0; left--) {
      Map<String, AttributeValue> before = row();
      Optional<Map<String, AttributeValue>> mine =
          before.isEmpty()
              ? Optional.empty()
              : copies(before).stream().filter(this::wanted).findFirst();
      if (mine.isEmpty() || put(before, told(before, state, outcome), event(mine.get(), until))) {
        return;
      }
    }
    throw new Refused("The copies of " + wish.tenant() + " go on changing: run it again.");
  }

  private boolean wanted(Map<String, AttributeValue> copy) {
    return copy.get("id").s().equals(wish.copy()) && copy.get("state").s().equals(WANTED);
  }

  private AttributeValue told(
      Map<String, AttributeValue> before, String state, Map<String, AttributeValue> outcome) {
    List<AttributeValue> copies =
        copies(before).stream()
            .map(
                copy -> {
                  Map<String, AttributeValue> now = new HashMap<>(copy);
                  if (wanted(copy)) {
                    now.putAll(outcome);
                    now.put("state", AttributeValue.fromS(state));
                  }
                  return AttributeValue.fromM(now);
                })
            .toList();
    return AttributeValue.fromM(Map.of("copies", AttributeValue.fromL(copies)));
  }

  private Map<String, AttributeValue> event(
      Map<String, AttributeValue> copy, @Nullable Instant until) {
    Register register = new Register(at, wish.tenant());
    var who = register.record("U#" + copy.get("by").s(), "ME");
    Register.Entry practice =
        register
            .practice()
            .orElseThrow(() -> new Refused("There is no practice " + wish.tenant() + "."));
    return Outbox.attributes(
        new CopyDone(
            Records.text(who, "email"),
            Records.text(who, "name"),
            practice.name(),
            practice.host(),
            until),
        wish.tenant().value(),
        "keeper:copies",
        wish.copy(),
        clock);
  }

  /** False if somebody wrote the row meanwhile. */
  private boolean put(
      Map<String, AttributeValue> before, AttributeValue body, Map<String, AttributeValue> event) {
    int version = Integer.parseInt(before.get("v").n());
    Map<String, AttributeValue> item = new HashMap<>(before);
    item.put("d", body);
    item.put("v", AttributeValue.fromN(Integer.toString(version + 1)));
    item.put("evt", AttributeValue.fromM(event));
    try {
      at.database()
          .putItem(
              put ->
                  put.tableName(table())
                      .item(item)
                      .conditionExpression("v = :v")
                      .expressionAttributeValues(Map.of(":v", before.get("v")))
                      .overrideConfiguration(rights()));
      return true;
    } catch (ConditionalCheckFailedException meanwhile) {
      return false;
    }
  }

  private Map<String, AttributeValue> row() {
    Map<String, AttributeValue> key =
        Map.of(
            "pk", AttributeValue.fromS("T#" + wish.tenant() + "#COPIES"),
            "sk", AttributeValue.fromS("COPIES"));
    return at.database()
        .getItem(
            get ->
                get.tableName(table())
                    .key(key)
                    .consistentRead(true)
                    .overrideConfiguration(rights()))
        .item();
  }

  private String table() {
    return at.names().table(Wish.CONTEXT);
  }

  private AwsRequestOverrideConfiguration rights() {
    return AwsRequestOverrideConfiguration.builder()
        .credentialsProvider(at.tenants().forTenant(wish.tenant()))
        .build();
  }
}
