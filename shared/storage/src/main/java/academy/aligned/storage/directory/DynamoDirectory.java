package academy.aligned.storage.directory;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import academy.aligned.kernel.door.Doorkeeper.Site;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.TenancyEvent.HostsChanged;
import academy.aligned.kernel.events.TenancyEvent.PracticeMarked;
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
  private final DynamoPractices practices;
  private final DynamoPayees payees;
  private final DynamoHosts hosts;

  public DynamoDirectory(DynamoDbClient client, String table, InstantSource clock) {
    this.client = client;
    this.table = table;
    this.clock = clock;
    this.people = new DynamoPeople(client, table, clock);
    this.practices = new DynamoPractices(client, table);
    this.payees = new DynamoPayees(client, table);
    this.hosts = new DynamoHosts(client, table);
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
    List<Practice> all = new ArrayList<>();
    client
        .queryPaginator(
            QueryRequest.builder()
                .tableName(table)
                .indexName("gsi1")
                .keyConditionExpression("gsi1pk = :p")
                .expressionAttributeValues(Map.of(":p", fromS("PRACTICES")))
                .build())
        .items()
        .forEach(item -> all.add(DirectoryItems.practice(item)));
    return all;
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
    String now = clock.instant().toString();
    AttributeValue told =
        event(new PracticeMarked(status.name()), tenant, why, "mark/" + tenant + "/" + now);
    hosts(tenant).ifPresent(known -> practices.mark(known, status.name(), now, told));
  }

  @Override
  public Optional<Hosts> hosts(TenantId tenant) {
    return get("PR#" + tenant, "PRACTICE", true).map(DirectoryItems::hosts);
  }

  @Override
  public boolean arrange(PlatformScope why, Hosts wanted) {
    audit(why, "arranges hosts of " + wanted.tenant() + ": " + wanted.all());
    return get("PR#" + wanted.tenant(), "PRACTICE", true)
        .map(known -> hosts.arrange(known, wanted, told(why, known, wanted)))
        .orElse(false);
  }

  private AttributeValue told(PlatformScope why, Map<String, AttributeValue> known, Hosts wanted) {
    HostsChanged changed = DynamoHosts.changed(DirectoryItems.hosts(known), wanted);
    String cause = "hosts/%s/%s/%s".formatted(wanted.tenant(), changed, clock.instant());
    return event(changed, wanted.tenant(), why, cause);
  }

  @Override
  public void grant(PlatformScope why, TenantId tenant, Set<String> features) {
    audit(why, "grants " + tenant + " " + features);
    AttributeValue granted = DirectoryItems.texts(features);
    hosts(tenant).ifPresent(known -> practices.set(known, DirectoryItems.FEATURES, granted));
  }

  @Override
  public void rename(PlatformScope why, TenantId tenant, String name, int version) {
    audit(why, "renames " + tenant);
    practices.rename(tenant, name, version);
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
    if (!practices.announce(tenant, announced(event, tenant, why))) {
      AUDIT.log(Level.WARNING, () -> why + " announced to a practice that is gone: " + tenant);
    }
  }

  @Override
  public void choosePlan(PlatformScope why, TenantId tenant, String plan, Event chosen) {
    audit(why, "chooses " + plan + " for " + tenant);
    practices.choosePlan(tenant, plan, announced(chosen, tenant, why));
  }

  @Override
  public Optional<Payee> payee(String account) {
    return payees.of(account);
  }

  @Override
  public Optional<Payee> payee(TenantId tenant) {
    return payees.of(tenant);
  }

  @Override
  public void enrol(PlatformScope why, Payee payee) {
    audit(why, "enrols " + payee.account() + " of " + payee.tenant());
    payees.put(payee);
  }

  private AttributeValue announced(Event event, TenantId tenant, PlatformScope why) {
    return event(event, tenant, why, "announce/" + tenant + "/" + clock.instant());
  }

  private AttributeValue event(Event event, TenantId tenant, PlatformScope why, String cause) {
    return fromM(Outbox.attributes(event, tenant.value(), why.actor(), cause, clock));
  }

  private static void audit(PlatformScope why, String what) {
    AUDIT.log(Level.INFO, () -> why.actor() + " " + what + ": " + why.reason());
  }
}
