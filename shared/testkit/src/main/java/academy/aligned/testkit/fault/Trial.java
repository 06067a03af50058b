package academy.aligned.testkit.fault;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.testkit.world.Snapshot;
import academy.aligned.testkit.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * One piece of work, tried with every fault at every call it makes. What is left after it, and
 * after its repetition where it failed, must be what an undisturbed run leaves.
 *
 * @param tenants whose rows it may change
 * @param anew whether each run is meant anew, and tells its own events
 * @param later when it is repeated, after a fault
 * @param work does it once, and says what came of it
 */
public record Trial(
    World<?> world, List<TenantId> tenants, boolean anew, Duration later, Supplier<Outcome> work) {
  private static final Pattern DRAWN =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
              + "|[0-9a-f]{16,64}|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|[A-Za-z0-9_-]{32,43}");

  /** Of work that makes more calls than this, only so many of them are made to fail. */
  private static final int MOST = 12;

  /**
   * What came of it: done, done before, too often, put off with a word when to come, or a fault.
   */
  public enum Outcome {
    DONE,
    SETTLED,
    LIMITED,
    PUT_OFF,
    BROKEN
  }

  private static final Duration NEXT_HOUR = Duration.ofHours(1);

  private record Left(List<String> rows, List<String> events) {}

  /** What went wrong, in words; empty when every fault was borne. */
  public List<String> faults() {
    world.clock().plus(later);
    Instant start = world.clock().instant();
    List<Snapshot> before = tenants.stream().map(of -> Snapshot.of(world, of)).toList();
    world.published();
    world.line().heal();
    Outcome whole = run();
    List<SdkHttpRequest> calls = world.line().calls();
    Left wanted = left();
    before.forEach(Snapshot::restore);
    List<String> faults = new ArrayList<>();
    if (whole == Outcome.PUT_OFF || whole == Outcome.BROKEN) {
      faults.add("does not work undisturbed");
    }
    int step = 1 + calls.size() / MOST;
    for (int nth = 1; nth <= calls.size(); nth += step) {
      for (Fault fault : Fault.values()) {
        if (fault.befalls(calls.get(nth - 1))) {
          world.clock().set(start);
          faults.addAll(bears(nth, fault, wanted));
          before.forEach(Snapshot::restore);
        }
      }
    }
    world.clock().set(start);
    return faults;
  }

  private List<String> bears(int nth, Fault fault, Left wanted) {
    List<String> faults = new ArrayList<>();
    String what = fault + " at call " + nth;
    world.line().fail(nth, fault);
    Outcome first = run();
    boolean struck = world.line().struck();
    world.line().heal();
    if (struck && first == Outcome.BROKEN) {
      faults.add(what + " broke it");
    }
    if (struck && first == Outcome.PUT_OFF && !fault.lasting()) {
      faults.add(what + " was not borne, though it was over at the second try");
    }
    if (first == Outcome.PUT_OFF || first == Outcome.BROKEN) {
      world.clock().plus(later);
      Outcome again = run();
      if (again != Outcome.DONE && again != Outcome.SETTLED) {
        faults.add(what + " is in the way of the repetition");
      }
    }
    Left now = left();
    if (struck && !now.equals(wanted)) {
      faults.add(what + " left " + differing(now, wanted));
    }
    return faults;
  }

  /** Who came too often comes an hour later. */
  private Outcome run() {
    Outcome outcome = work.get();
    if (outcome != Outcome.LIMITED) {
      return outcome;
    }
    world.clock().plus(NEXT_HOUR);
    return work.get();
  }

  private static String differing(Left now, Left wanted) {
    List<String> more = new ArrayList<>(now.rows());
    more.addAll(now.events());
    List<String> less = new ArrayList<>(wanted.rows());
    less.addAll(wanted.events());
    List<String> both = new ArrayList<>(more);
    less.forEach(both::remove);
    more.forEach(less::remove);
    return "too much: " + both + ", too little: " + less;
  }

  private Left left() {
    return new Left(
        tenants.stream()
            .flatMap(tenant -> world.rowsOf(tenant).stream())
            .map(row -> named(row.get("pk").s() + " " + row.get("sk").s()))
            .sorted()
            .toList(),
        told());
  }

  /** An event that is told twice under one id is heard once. */
  private List<String> told() {
    Map<String, String> types = new TreeMap<>();
    BiConsumer<String, String> tell = anew ? (_, type) -> types.put(type, type) : types::put;
    world.published().forEach(event -> tell.accept(event.id(), event.type()));
    return types.values().stream().sorted().toList();
  }

  /** Ids and moments that are drawn anew at each run are not compared. */
  private static String named(String key) {
    return DRAWN.matcher(key).replaceAll("~");
  }
}
