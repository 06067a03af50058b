package academy.aligned.custody.erase;

import academy.aligned.custody.Refused;
import academy.aligned.custody.moment.Snapshot;
import academy.aligned.custody.moment.Snapshots;
import academy.aligned.custody.place.AtOnce;
import academy.aligned.custody.place.Claim;
import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Names;
import academy.aligned.custody.place.Register;
import academy.aligned.custody.tenant.Files;
import academy.aligned.custody.tenant.People;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.text.Sha256;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Erases one practice, and proves it by looking once more. The ledger is written first and last; an
 * erasure that was stopped goes on when it is asked for again.
 */
public record ErasePractice(
    Installation at, TenantId tenant, OtherCopies copies, InstantSource clock) {
  private static final int ROUNDS = 5;

  /** How much was erased of what. */
  public record Outcome(Map<String, Long> counts) {}

  public Outcome run() {
    try (Claim _ = Claim.on(at, tenant, "erase")) {
      return claimed();
    }
  }

  /** How much a snapshot and the buckets hold of it; nothing is changed. */
  public long left(Snapshot present) {
    Files files = new Files(at, tenant);
    long kept =
        Names.EVERYWHERE.stream()
            .mapToLong(
                purpose ->
                    files.paths(purpose).size()
                        + new Versions(at, at.names().bucket(purpose), files.own()).count())
            .sum();
    return Found.in(present, tenant).count() + kept;
  }

  private Outcome claimed() {
    Optional<Register.Entry> practice = new Register(at, tenant).practice();
    Ledger ledger = new Ledger(at);
    ledger.write(tenant, "BEGUN", clock.instant().toString(), Map.of(), "");
    practice.ifPresent(it -> new Register(at, tenant).mark(it.host(), "OFFBOARDING"));
    Map<String, Long> counts = new TreeMap<>();
    TreeSet<String> keys = new TreeSet<>();
    Whom whom = Whom.noted(at, tenant);
    for (int round = 0; round < ROUNDS; round++) {
      Found found = look();
      long files = files(counts);
      if (found.count() + files == 0) {
        copies.forget(tenant, whom);
        Whom.drop(at, tenant);
        ledger.write(tenant, Ledger.DONE, clock.instant().toString(), counts, hash(keys));
        return new Outcome(counts);
      }
      whom.note(at, tenant, found);
      erase(found, counts, keys);
    }
    throw new Refused(
        "Something goes on writing to %s: stop it, and erase again.".formatted(tenant));
  }

  private Found look() {
    try (Snapshot present = new Snapshots(at).take(Optional.empty())) {
      return Found.in(present, tenant);
    }
  }

  private void erase(Found found, Map<String, Long> counts, TreeSet<String> keys) {
    try (AtOnce calls = new AtOnce()) {
      found
          .rows()
          .forEach(
              (context, rows) -> {
                rows.forEach(key -> calls.run(() -> delete(context, key, tenant)));
                rows.forEach(key -> keys.add(context + key));
                counts.merge("rows of " + context, (long) rows.size(), Long::sum);
              });
      found.held().forEach(key -> calls.run(() -> delete("tenancy", key, TenantId.PLATFORM)));
      calls.settle();
    }
    var people = new People(at);
    for (String user : found.only()) {
      people.delete(user);
      forget(user);
      counts.merge("accounts", 1L, Long::sum);
    }
    found.records().forEach(key -> delete("directory", key, null));
    counts.merge("records of the directory", (long) found.records().size(), Long::sum);
    Register register = new Register(at, tenant);
    List.of("IMPORT", "RESTORE").forEach(register::drop);
  }

  /** The directory's own record of a person who is nobody's any more. */
  private void forget(String user) {
    delete(
        "directory",
        Map.of("pk", AttributeValue.fromS("U#" + user), "sk", AttributeValue.fromS("ME")),
        null);
  }

  private void delete(String context, Map<String, AttributeValue> key, @Nullable TenantId rights) {
    at.database()
        .deleteItem(
            delete -> {
              delete.tableName(at.names().table(context)).key(key);
              if (rights != null) {
                delete.overrideConfiguration(
                    AwsRequestOverrideConfiguration.builder()
                        .credentialsProvider(at.tenants().forTenant(rights))
                        .build());
              }
            });
  }

  private long files(Map<String, Long> counts) {
    Files files = new Files(at, tenant);
    List<String> gone = new ArrayList<>();
    for (String purpose : Names.EVERYWHERE) {
      files
          .paths(purpose)
          .forEach(
              path -> {
                files.delete(purpose, path);
                gone.add(path);
              });
      new Versions(at, at.names().bucket(purpose), files.own()).delete();
    }
    counts.merge("files", (long) gone.size(), Long::sum);
    return gone.size();
  }

  private static String hash(TreeSet<String> keys) {
    return Sha256.hex(String.join("\n", keys), 32);
  }
}
