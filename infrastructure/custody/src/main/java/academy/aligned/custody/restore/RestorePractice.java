package academy.aligned.custody.restore;

import academy.aligned.custody.Refused;
import academy.aligned.custody.moment.Snapshot;
import academy.aligned.custody.moment.Snapshots;
import academy.aligned.custody.place.AtOnce;
import academy.aligned.custody.place.Claim;
import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Register;
import academy.aligned.kernel.ids.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Takes one practice back to a moment. It is shut meanwhile; whatever is written to it all the same
 * is noticed, and the difference taken again, until there is none. Stopped in the middle, the same
 * command goes on.
 */
public record RestorePractice(
    Installation at, TenantId tenant, Instant moment, InstantSource clock, Duration rest) {
  private static final String NOTE = "RESTORE";
  private static final int ROUNDS = 8;

  /** How many items were put and taken away, by table, and in how many rounds. */
  public record Outcome(Map<String, Long> put, Map<String, Long> deleted, int rounds) {
    public boolean nothing() {
      return put.isEmpty() && deleted.isEmpty();
    }
  }

  /** Counts what would change, and changes nothing. */
  public Outcome look() {
    entry();
    var tally = new Tally();
    try (Snapshot then = take(Optional.of(moment));
        Snapshot present = take(Optional.empty())) {
      new Difference(tenant, clock.instant()).each(then, present, tally::count);
      new FilesBack(at, tenant, moment).each(tally::file);
    }
    return tally.outcome(0);
  }

  public Outcome run() {
    try (Claim claim = Claim.on(at, tenant, "restore")) {
      return claimed(claim);
    }
  }

  private Outcome claimed(Claim claim) {
    Register.Entry practice = entry();
    Register register = new Register(at, tenant);
    var note = register.note(NOTE);
    String status = note.isEmpty() ? practice.status() : note.get("status").s();
    try (Snapshot then = take(Optional.of(moment))) {
      register.write(
          NOTE,
          Map.of(
              "status", AttributeValue.fromS(status),
              "moment", AttributeValue.fromS(moment.toString())));
      register.mark(practice.host(), "SUSPENDED");
      var tally = new Tally();
      for (int round = 1; round <= ROUNDS; round++) {
        if (apply(then, tally) == 0) {
          claim.held();
          register.mark(practice.host(), status);
          register.drop(NOTE);
          return tally.outcome(round);
        }
        if (round > 1) {
          pause();
        }
      }
    }
    throw new Refused(
        "Somebody goes on writing to %s: it is still shut. Try again in a minute."
            .formatted(tenant));
  }

  private Register.Entry entry() {
    return new Register(at, tenant)
        .practice()
        .orElseThrow(
            () ->
                new Refused(
                    "There is no practice %s now: export it as it was (--at) and import that."
                        .formatted(tenant)));
  }

  private Snapshot take(Optional<Instant> when) {
    return new Snapshots(at).take(when);
  }

  /** Answers how many items differed. */
  private long apply(Snapshot then, Tally tally) {
    AtomicLong found = new AtomicLong();
    try (Snapshot present = take(Optional.empty());
        AtOnce calls = new AtOnce()) {
      var mend = new Mend(at, tenant);
      new Difference(tenant, clock.instant())
          .each(
              then,
              present,
              change -> {
                found.incrementAndGet();
                calls.run(
                    () -> {
                      if (mend.apply(change)) {
                        tally.count(change);
                      }
                    });
              });
      calls.settle();
    }
    new FilesBack(at, tenant, moment)
        .apply(
            (bucket, back) -> {
              found.incrementAndGet();
              tally.file(bucket, back);
            });
    return found.get();
  }

  private void pause() {
    try {
      Thread.sleep(rest);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("Interrupted: " + tenant + " is still shut. The same command goes on.");
    }
  }

  private static final class Tally {
    private final Map<String, Long> put = new TreeMap<>();
    private final Map<String, Long> deleted = new TreeMap<>();

    synchronized void count(Difference.Change change) {
      (change.then().isEmpty() ? deleted : put).merge(change.context(), 1L, Long::sum);
    }

    synchronized void file(String bucket, boolean back) {
      (back ? put : deleted).merge("files of " + bucket, 1L, Long::sum);
    }

    synchronized Outcome outcome(int rounds) {
      return new Outcome(Map.copyOf(put), Map.copyOf(deleted), rounds);
    }
  }
}
