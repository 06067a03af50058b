package academy.aligned.custody.export;

import academy.aligned.custody.Refused;
import academy.aligned.custody.bundle.BundleWriter;
import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.bundle.Manifest;
import academy.aligned.custody.bundle.Sorter;
import academy.aligned.custody.moment.Snapshot;
import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Names;
import academy.aligned.custody.tenant.People;
import academy.aligned.custody.tenant.Records;
import academy.aligned.custody.tenant.Rows;
import academy.aligned.custody.tenant.Travels;
import academy.aligned.kernel.ids.TenantId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes one practice of a snapshot as a bundle.
 *
 * @param keys the names it has here, by those it shall have in the bundle
 */
public record ExportPractice(Installation at, TenantId tenant, KeyMap keys, Instant now) {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  public Manifest write(Snapshot snapshot, Path bundle) {
    try (var sorter = new Sorter();
        var writer = new BundleWriter(bundle)) {
      Set<String> mentioned = new HashSet<>();
      int schema = rows(snapshot, sorter, mentioned);
      String host = directory(snapshot, sorter, mentioned);
      sorter.each(line -> writer.line(line.entry(), line.text()));
      new ExportFiles(FileSource.of(at, tenant, snapshot.moment()), back()).write(writer);
      return writer.finish(
          new Manifest.Keys(back().apply(tenant.value()), back().apply(host)), schema);
    }
  }

  /** Answers the newest version of rows that it met. */
  private int rows(Snapshot snapshot, Sorter sorter, Set<String> mentioned) {
    Rows rows = new Rows(tenant);
    Rows named = new Rows(new TenantId(back().apply(tenant.value())));
    int[] newest = {Manifest.SCHEMA};
    for (String context : Names.CONTEXTS) {
      snapshot.read(
          context,
          item -> {
            String partition = item.get("pk").s();
            if (rows.own(partition) && Travels.row(rows.within(partition), item, now)) {
              sorter.add(named.line(context, back().apply(item)));
              mention(rows.within(partition), mentioned);
              newest[0] = Math.max(newest[0], schema(item));
            }
          });
    }
    return newest[0];
  }

  /** Who has rows of her own here: buyers and learners need no membership. */
  private static void mention(String partition, Set<String> mentioned) {
    if (!partition.startsWith("P#")) {
      Matcher found = UUID.matcher(partition);
      while (found.find()) {
        mentioned.add(found.group());
      }
    }
  }

  private static int schema(Map<String, AttributeValue> item) {
    return item.containsKey("s") ? Integer.parseInt(item.get("s").n()) : 0;
  }

  private String directory(Snapshot snapshot, Sorter sorter, Set<String> mentioned) {
    Records records = new Records(tenant);
    String[] host = {""};
    snapshot.read(
        "directory",
        item -> {
          if (records.own(item)) {
            sorter.add(records.line(back().apply(item)));
            mentioned.add(Records.user(item));
            host[0] = records.practice(item) ? Records.text(item, "host") : host[0];
          }
        });
    if (host[0].isEmpty()) {
      throw new Refused("There is no practice " + tenant + " at that moment.");
    }
    people(snapshot, sorter, mentioned);
    return host[0];
  }

  private void people(Snapshot snapshot, Sorter sorter, Set<String> mentioned) {
    var pool = new People(at);
    snapshot.read(
        "directory",
        item -> {
          String user = Records.user(item);
          if (Records.person(item) && mentioned.contains(user)) {
            sorter.add(pool.line(back().apply(user), pool.told(user, item)));
          }
        });
  }

  private KeyMap back() {
    return keys.inverse();
  }
}
