package academy.aligned.custody.arrival;

import academy.aligned.custody.Refused;
import academy.aligned.custody.bundle.Bundle;
import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.bundle.Manifest;
import academy.aligned.custody.bundle.Plain;
import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Names;
import academy.aligned.custody.place.Register;
import academy.aligned.custody.tenant.People;
import academy.aligned.custody.tenant.Records;
import academy.aligned.custody.tenant.Rows;
import academy.aligned.custody.tenant.Travels;
import academy.aligned.kernel.ids.TenantId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JacksonException;

/**
 * Reads every line before the first is written. The hashes say that a bundle is as somebody wrote
 * it; whether he wrote only what an export writes is seen here: who can write hashes could else
 * give himself a place in another practice.
 */
record Inspection(Installation at, Bundle bundle, TenantId tenant, KeyMap keys) {
  void pass() {
    TenantId named = new TenantId(bundle.manifest().keys().tenant());
    Records records = new Records(named);
    Rows rows = new Rows(named);
    for (Manifest.Entry entry : bundle.manifest().entries()) {
      if (entry.name().startsWith("rows/")) {
        each(entry.name(), line -> travels(rows.item(line), line.get("partition").s()));
      }
    }
    each(
        Records.ENTRY,
        line -> records.own(line) && line.keySet().stream().allMatch(Travels::value));
    each(People.ENTRY, line -> line.get("user").s() != null && line.get("attributes").hasM());
    files();
    bundle.lines(Records.ENTRY, line -> free(keys.apply(Plain.read(line))));
  }

  private static boolean travels(Map<String, AttributeValue> item, String partition) {
    return item.get("sk").s() != null && Travels.kind(partition, item);
  }

  private void each(String entry, Predicate<Map<String, AttributeValue>> fit) {
    long[] number = {0};
    bundle.lines(
        entry,
        line -> {
          number[0]++;
          if (!fit(line, fit)) {
            throw new Refused(
                "%s, line %d, is not what an export writes: nothing was taken in."
                    .formatted(entry, number[0]));
          }
        });
  }

  private static boolean fit(String line, Predicate<Map<String, AttributeValue>> fit) {
    try {
      return fit.test(Plain.read(line));
    } catch (JacksonException | NullPointerException | Refused shapeless) {
      return false;
    }
  }

  /** Every file has its line, and every line its file. */
  private void files() {
    Set<String> there = new HashSet<>();
    bundle.manifest().entries().stream()
        .map(Manifest.Entry::name)
        .filter(name -> name.startsWith("files/"))
        .forEach(there::add);
    each(
        "files.ndjson",
        line ->
            Names.BUCKETS.contains(Records.text(line, "bucket"))
                && there.remove(
                    "files/%s/%s"
                        .formatted(Records.text(line, "bucket"), Records.text(line, "path"))));
    if (!there.isEmpty()) {
      throw new Refused("Of these files nothing is told: " + there + ". Nothing was taken in.");
    }
  }

  /** What the directory has only once must not be another practice's. */
  private void free(Map<String, AttributeValue> record) {
    String pk = record.get("pk").s();
    if (pk.startsWith("H#") || pk.startsWith("S#")) {
      var found = new Register(at, tenant).record(pk, record.get("sk").s());
      if (!found.isEmpty() && !Records.text(found, "tenant").equals(tenant.value())) {
        throw new Refused(
            "%s is another practice's: nothing was taken in. %s"
                .formatted(
                    pk.replaceFirst("^H#", "The host ").replaceFirst("^S#", "The account "),
                    "Take it from that one first, or import under another host (--host)."));
      }
    }
  }
}
