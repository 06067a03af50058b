package academy.aligned.custody.place;

import academy.aligned.custody.Refused;
import academy.aligned.kernel.ids.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * One pair of hands on a practice at a time. Whoever holds the claim renews it while he lives; that
 * of a run which was killed lapses, so the next one waits for it and goes on.
 */
public final class Claim implements AutoCloseable {
  private static final int LOOKS = 20;

  private final Installation at;
  private final Map<String, AttributeValue> key;
  private final String run = UUID.randomUUID().toString();
  private final Thread renewing;
  private volatile boolean lost;

  private Claim(Installation at, TenantId tenant, String work) {
    this.at = at;
    this.key =
        Map.of("pk", AttributeValue.fromS("CLAIM#" + tenant), "sk", AttributeValue.fromS("CLAIM"));
    Instant patience = Instant.now().plus(at.lease().multipliedBy(2));
    for (Optional<String> other = take(work); other.isPresent(); other = take(work)) {
      if (Instant.now().isAfter(patience)) {
        throw new Refused(
            "Another run is at work on %s (%s): wait until it is done."
                .formatted(tenant, other.get()));
      }
      sleep(at.lease().dividedBy(LOOKS));
    }
    this.renewing = Thread.ofVirtual().start(this::renew);
  }

  /** Waits for a run that died; refuses while one lives. */
  public static Claim on(Installation at, TenantId tenant, String work) {
    return new Claim(at, tenant, work);
  }

  /** To be asked before what only one may do: another may have gone on for a run that slept. */
  public void held() {
    if (lost) {
      throw new Refused("This run was away too long and another went on: look what it did.");
    }
  }

  /** Nothing when it is ours; else what the other one is at. */
  private Optional<String> take(String work) {
    Map<String, AttributeValue> item = new HashMap<>(key);
    item.put("run", AttributeValue.fromS(run));
    item.put("work", AttributeValue.fromS(work));
    item.put("until", until());
    try {
      at.database()
          .putItem(
              put ->
                  put.tableName(at.names().directory())
                      .item(item)
                      .conditionExpression("attribute_not_exists(pk) OR #u < :now")
                      .expressionAttributeNames(Map.of("#u", "until"))
                      .expressionAttributeValues(Map.of(":now", now()))
                      .returnValuesOnConditionCheckFailure(
                          ReturnValuesOnConditionCheckFailure.ALL_OLD));
      return Optional.empty();
    } catch (ConditionalCheckFailedException held) {
      return Optional.of(held.item().containsKey("work") ? held.item().get("work").s() : "");
    }
  }

  private void renew() {
    while (!Thread.currentThread().isInterrupted() && !lost) {
      if (!rested(at.lease().dividedBy(4))) {
        return;
      }
      try {
        at.database()
            .updateItem(
                update ->
                    update
                        .tableName(at.names().directory())
                        .key(key)
                        .conditionExpression("#r = :r")
                        .updateExpression("SET #u = :u")
                        .expressionAttributeNames(Map.of("#r", "run", "#u", "until"))
                        .expressionAttributeValues(
                            Map.of(":r", AttributeValue.fromS(run), ":u", until())));
      } catch (ConditionalCheckFailedException gone) {
        lost = true;
      }
    }
  }

  @Override
  public void close() {
    renewing.interrupt();
    try {
      renewing.join();
      at.database()
          .deleteItem(
              delete ->
                  delete
                      .tableName(at.names().directory())
                      .key(key)
                      .conditionExpression("#r = :r")
                      .expressionAttributeNames(Map.of("#r", "run"))
                      .expressionAttributeValues(Map.of(":r", AttributeValue.fromS(run))));
    } catch (ConditionalCheckFailedException gone) {
      lost = true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private AttributeValue until() {
    return AttributeValue.fromN(Long.toString(Instant.now().plus(at.lease()).toEpochMilli()));
  }

  private static AttributeValue now() {
    return AttributeValue.fromN(Long.toString(Instant.now().toEpochMilli()));
  }

  private static void sleep(Duration pause) {
    if (!rested(pause)) {
      Thread.currentThread().interrupt();
      throw new Refused("Interrupted while another run was at work. Nothing was changed.");
    }
  }

  private static boolean rested(Duration pause) {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException ended) {
      return false;
    }
  }
}
