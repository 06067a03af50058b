package academy.aligned.storage.directory;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import academy.aligned.kernel.door.Doorkeeper.Site;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.table.Outbox;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * The directory on its own table: {@code H#host}, {@code PR#tenant}, {@code U#user}; the practices
 * are listed by the index key {@code PRACTICES}.
 */
public final class DynamoDirectory implements Directory {
  private static final System.Logger AUDIT = System.getLogger("aligned.audit");

  private final DynamoDbClient client;
  private final String table;
  private final InstantSource clock;
  private final DynamoPeople people;

  public DynamoDirectory(DynamoDbClient client, String table, InstantSource clock) {
    this.client = client;
    this.table = table;
    this.clock = clock;
    this.people = new DynamoPeople(client, table, clock);
  }

  @Override
  public Optional<Site> site(String host) {
    return get("H#" + host, "H", false).map(DirectoryItems::site);
  }

  @Override
  public Optional<Practice> practice(TenantId tenant) {
    return get("PR#" + tenant, "PRACTICE", true).map(DirectoryItems::practice);
  }

  private Optional<Map<String, AttributeValue>> get(String pk, String sk, boolean consistent) {
    var item =
        client
            .getItem(
                request ->
                    request
                        .tableName(table)
                        .key(DirectoryItems.key(pk, sk))
                        .consistentRead(consistent))
            .item();
    return item.isEmpty() ? Optional.empty() : Optional.of(item);
  }

  @Override
  public Optional<Person> person(UserId user) {
    return people.find(user);
  }

  @Override
  public List<Practice> practices(PlatformScope why) {
    audit(why, "lists practices");
    List<Practice> practices = new ArrayList<>();
    client
        .queryPaginator(
            QueryRequest.builder()
                .tableName(table)
                .indexName("gsi1")
                .keyConditionExpression("gsi1pk = :p")
                .expressionAttributeValues(Map.of(":p", fromS("PRACTICES")))
                .build())
        .items()
        .forEach(item -> practices.add(DirectoryItems.practice(item)));
    return practices;
  }

  @Override
  public boolean claim(PlatformScope why, Practice practice, Event opened) {
    audit(why, "claims " + practice.host() + " for " + practice.tenant());
    Map<String, AttributeValue> record = DirectoryItems.of(practice);
    record.put("evt", event(opened, practice.tenant(), why, "claim/" + practice.tenant()));
    try {
      client.transactWriteItems(
          request ->
              request.transactItems(
                  fresh(DirectoryItems.host(practice)), fresh(record), listed(practice)));
      return true;
    } catch (TransactionCanceledException taken) {
      return practice(practice.tenant())
          .filter(known -> known.host().equals(practice.host()))
          .filter(known -> known.owner().equals(practice.owner()))
          .isPresent();
    }
  }

  private TransactWriteItem fresh(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(
            Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression("attribute_not_exists(pk)")
                .build())
        .build();
  }

  /** The owner's membership belongs to the claim: an owner without a practice helps nobody. */
  private TransactWriteItem listed(Practice practice) {
    return TransactWriteItem.builder()
        .put(
            Put.builder()
                .tableName(table)
                .item(DirectoryItems.of(practice.owner(), DirectoryItems.ownership(practice)))
                .build())
        .build();
  }

  @Override
  public void mark(PlatformScope why, TenantId tenant, Site.Status status) {
    audit(why, "marks " + tenant + " " + status);
    set(tenant, "status", fromS(status.name()));
  }

  @Override
  public void grant(PlatformScope why, TenantId tenant, Set<String> features) {
    audit(why, "grants " + tenant + " " + features);
    set(tenant, DirectoryItems.FEATURES, DirectoryItems.texts(features));
  }

  /** Sets a fact that the host and the practice both have. */
  private void set(TenantId tenant, String fact, AttributeValue value) {
    practice(tenant)
        .ifPresent(
            practice -> {
              set(DirectoryItems.key("H#" + practice.host(), "H"), fact, value);
              set(DirectoryItems.key("PR#" + tenant, "PRACTICE"), fact, value);
            });
  }

  private void set(Map<String, AttributeValue> key, String fact, AttributeValue value) {
    client.updateItem(
        request ->
            request
                .tableName(table)
                .key(key)
                .conditionExpression("attribute_exists(pk)")
                .updateExpression("SET #f = :f REMOVE evt")
                .expressionAttributeNames(Map.of("#f", fact))
                .expressionAttributeValues(Map.of(":f", value)));
  }

  @Override
  public void rename(PlatformScope why, TenantId tenant, String name, int version) {
    audit(why, "renames " + tenant);
    try {
      client.updateItem(
          request ->
              request
                  .tableName(table)
                  .key(DirectoryItems.key("PR#" + tenant, "PRACTICE"))
                  .conditionExpression(
                      "attribute_exists(pk) AND (attribute_not_exists(named) OR named < :v)")
                  .updateExpression("SET #n = :n, named = :v REMOVE evt")
                  .expressionAttributeNames(Map.of("#n", "name"))
                  .expressionAttributeValues(
                      Map.of(":n", fromS(name), ":v", fromN(Integer.toString(version)))));
    } catch (ConditionalCheckFailedException older) {
      AUDIT.log(Level.DEBUG, () -> tenant + " has a newer name already");
    }
  }

  @Override
  public void remember(PlatformScope why, UserId user, String email, String name) {
    audit(why, "remembers " + user);
    people.remember(user, email, name);
  }

  @Override
  public void endSessions(PlatformScope why, UserId user) {
    audit(why, "ends the sessions of " + user);
    people.endSessions(user);
  }

  @Override
  public void switchOff(PlatformScope why, UserId user, boolean off) {
    audit(why, (off ? "switches off " : "switches on ") + user);
    people.switchOff(user, off);
  }

  @Override
  public void join(PlatformScope why, UserId user, Membership membership) {
    audit(why, "joins " + user + " to " + membership.tenant());
    people.join(user, membership);
  }

  @Override
  public void leave(PlatformScope why, UserId user, TenantId tenant) {
    audit(why, "parts " + user + " from " + tenant);
    people.leave(user, tenant);
  }

  @Override
  public void announce(PlatformScope why, TenantId tenant, Event event) {
    String cause = "announce/" + tenant + "/" + clock.instant();
    try {
      client.updateItem(
          request ->
              request
                  .tableName(table)
                  .key(DirectoryItems.key("PR#" + tenant, "PRACTICE"))
                  .conditionExpression("attribute_exists(pk)")
                  .updateExpression("SET evt = :e")
                  .expressionAttributeValues(Map.of(":e", event(event, tenant, why, cause))));
    } catch (ConditionalCheckFailedException gone) {
      AUDIT.log(Level.WARNING, () -> why + " announced to a practice that is gone: " + tenant);
    }
  }

  private AttributeValue event(Event event, TenantId tenant, PlatformScope why, String cause) {
    return fromM(Outbox.attributes(event, tenant.value(), why.actor(), cause, clock));
  }

  private static void audit(PlatformScope why, String what) {
    AUDIT.log(Level.INFO, () -> why.actor() + " " + what + ": " + why.reason());
  }
}
