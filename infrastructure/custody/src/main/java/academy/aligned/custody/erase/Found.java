package academy.aligned.custody.erase;

import academy.aligned.custody.moment.Snapshot;
import academy.aligned.custody.place.Names;
import academy.aligned.custody.tenant.Records;
import academy.aligned.custody.tenant.Rows;
import academy.aligned.kernel.ids.TenantId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a snapshot holds of one practice: the keys of its rows, the directory's records, the hold of
 * its address among the platform's rows, and who of its people is known nowhere else.
 */
final class Found {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final TenantId tenant;
  private final Map<String, List<Map<String, AttributeValue>>> rows = new TreeMap<>();
  private final List<Map<String, AttributeValue>> records = new ArrayList<>();
  private final List<Map<String, AttributeValue>> held = new ArrayList<>();
  private final Set<String> members = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, String> emails = new TreeMap<>();

  private Found(TenantId tenant) {
    this.tenant = tenant;
  }

  static Found in(Snapshot snapshot, TenantId tenant) {
    Found found = new Found(tenant);
    snapshot.read("directory", found::record);
    snapshot.read("directory", found::person);
    Names.CONTEXTS.forEach(context -> snapshot.read(context, item -> found.row(context, item)));
    return found;
  }

  private void record(Map<String, AttributeValue> item) {
    if (new Records(tenant).own(item)) {
      records.add(key(item));
      if (!Records.user(item).isEmpty()) {
        members.add(Records.user(item));
      }
    }
  }

  /** Whoever has a place elsewhere is known elsewhere. */
  private void person(Map<String, AttributeValue> item) {
    String user = Records.user(item);
    if (!members.contains(user)) {
      return;
    }
    if (Records.place(item) && !new Records(tenant).own(item)) {
      known.add(user);
    }
    if (Records.person(item)) {
      emails.put(user, Records.text(item, "email"));
    }
  }

  private void row(String context, Map<String, AttributeValue> item) {
    String partition = item.get("pk").s();
    if (new Rows(tenant).own(partition)) {
      rows.computeIfAbsent(context, _ -> new ArrayList<>()).add(key(item));
      return;
    }
    if (partition.startsWith("T#" + TenantId.PLATFORM + "#ADDRESS#") && holder(item)) {
      held.add(key(item));
    }
    Matcher ids = UUID.matcher(partition + " " + item.get("sk").s());
    while (ids.find()) {
      if (members.contains(ids.group())) {
        known.add(ids.group());
      }
    }
  }

  private boolean holder(Map<String, AttributeValue> item) {
    return item.containsKey("d")
        && item.get("d").m().containsKey("practice")
        && item.get("d").m().get("practice").s().equals(tenant.value());
  }

  private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
    return Map.of("pk", item.get("pk"), "sk", item.get("sk"));
  }

  Map<String, List<Map<String, AttributeValue>>> rows() {
    return rows;
  }

  List<Map<String, AttributeValue>> records() {
    return records;
  }

  List<Map<String, AttributeValue>> held() {
    return held;
  }

  /** The partitions that are its alone, though they do not begin with its id. */
  Set<String> partitions() {
    return Stream.concat(
            held.stream(),
            records.stream().filter(key -> key.get("pk").s().startsWith(Records.HOST)))
        .map(key -> key.get("pk").s())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Its people that nobody else knows. */
  Set<String> only() {
    Set<String> only = new TreeSet<>(members);
    only.removeAll(known);
    return only;
  }

  /** Where its people that nobody else knows get their mail. */
  List<String> emails() {
    return only().stream()
        .map(user -> emails.getOrDefault(user, ""))
        .filter(email -> !email.isEmpty())
        .toList();
  }

  long count() {
    return rows.values().stream().mapToLong(List::size).sum() + records.size() + held.size();
  }
}
