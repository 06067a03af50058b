package academy.aligned.storage.directory;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromL;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import academy.aligned.kernel.door.Doorkeeper.Access;
import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.Doorkeeper.Site;
import academy.aligned.kernel.door.Feature;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How the directory's records lie in its table. */
final class DirectoryItems {
  /** Written since plans are told apart; who opened before that has all there is. */
  static final String FEATURES = "plan-features";

  static final String OWN = "own";
  static final String PRIMARY = "primary";

  private DirectoryItems() {}

  private static Set<String> features(Map<String, AttributeValue> item) {
    return item.containsKey(FEATURES) ? texts(item.get(FEATURES)) : Feature.all();
  }

  static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of("pk", fromS(pk), "sk", fromS(sk));
  }

  static Map<String, AttributeValue> host(Practice practice) {
    Map<String, AttributeValue> item = new HashMap<>(key("H#" + practice.host(), "H"));
    item.put("tenant", fromS(practice.tenant().value()));
    item.put("host", fromS(practice.host()));
    item.put("status", fromS(practice.status().name()));
    item.put(FEATURES, texts(practice.features()));
    return item;
  }

  static Map<String, AttributeValue> of(Practice practice) {
    Map<String, AttributeValue> item = host(practice);
    item.putAll(key("PR#" + practice.tenant(), "PRACTICE"));
    item.put("name", fromS(practice.name()));
    item.put("owner", fromS(practice.owner().value()));
    item.put("gsi1pk", fromS("PRACTICES"));
    item.put("gsi1sk", fromS(practice.tenant().value()));
    return item;
  }

  static Membership ownership(Practice practice) {
    return new Membership(
        practice.tenant(),
        practice.name(),
        practice.host(),
        Set.of(Role.OWNER, Role.PRACTITIONER),
        null);
  }

  static Map<String, AttributeValue> of(UserId user, Membership membership) {
    Map<String, AttributeValue> item = new HashMap<>(key("U#" + user, "IN#" + membership.tenant()));
    item.put("name", fromS(membership.name()));
    item.put("host", fromS(membership.host()));
    item.put(
        "roles", texts(membership.roles().stream().map(Role::name).collect(Collectors.toSet())));
    if (membership.patient() != null) {
      item.put("patient", fromS(membership.patient().value()));
    }
    return item;
  }

  static Site site(Map<String, AttributeValue> item) {
    return new Site(
        new TenantId(item.get("tenant").s()),
        item.get("host").s(),
        Site.Status.valueOf(item.get("status").s()),
        features(item),
        primary(item));
  }

  /** Written since a practice may have hosts of its own; before, it had one. */
  private static String primary(Map<String, AttributeValue> item) {
    String primary = text(item, PRIMARY);
    return primary.isEmpty() ? item.get("host").s() : primary;
  }

  static Hosts hosts(Map<String, AttributeValue> practice) {
    Site site = site(practice);
    return new Hosts(
        site.tenant(),
        site.status(),
        site.host(),
        practice.containsKey(OWN) ? texts(practice.get(OWN)) : Set.of(),
        site.primary());
  }

  static Practice practice(Map<String, AttributeValue> item) {
    Site site = site(item);
    return new Practice(
        site.tenant(),
        site.host(),
        item.get("name").s(),
        new UserId(item.get("owner").s()),
        site.status(),
        site.features());
  }

  static Optional<Person> person(UserId user, List<Map<String, AttributeValue>> items) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    var me = items.stream().filter(item -> item.get("sk").s().equals("ME")).findFirst();
    List<Membership> places =
        items.stream()
            .filter(item -> item.get("sk").s().startsWith("IN#"))
            .map(DirectoryItems::membership)
            .toList();
    return Optional.of(
        new Person(
            user,
            me.map(item -> text(item, "email")).orElse(""),
            me.map(item -> text(item, "name")).orElse(""),
            me.map(DirectoryItems::access).orElse(Access.FREE),
            places));
  }

  private static Access access(Map<String, AttributeValue> me) {
    String since = text(me, "since");
    return new Access(
        me.containsKey("off") && me.get("off").bool(),
        since.isEmpty() ? Instant.EPOCH : Instant.parse(since));
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return item.containsKey(name) ? item.get(name).s() : "";
  }

  private static Membership membership(Map<String, AttributeValue> item) {
    AttributeValue patient = item.get("patient");
    return new Membership(
        new TenantId(item.get("sk").s().substring("IN#".length())),
        item.get("name").s(),
        item.get("host").s(),
        texts(item.get("roles")).stream().map(Role::valueOf).collect(Collectors.toSet()),
        patient == null ? null : new PatientId(patient.s()));
  }

  static AttributeValue texts(Set<String> texts) {
    return fromL(texts.stream().sorted().map(AttributeValue::fromS).toList());
  }

  private static Set<String> texts(AttributeValue list) {
    Set<String> texts = new HashSet<>();
    list.l().forEach(text -> texts.add(text.s()));
    return texts;
  }
}
