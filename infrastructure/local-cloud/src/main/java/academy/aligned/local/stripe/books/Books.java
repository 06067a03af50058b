package academy.aligned.local.stripe.books;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All objects, one change at a time; what a change returns is on the disk. */
public final class Books implements AutoCloseable {
  private static final Duration REMEMBERED = Duration.ofDays(30);
  private static final List<String> FORGOTTEN =
      List.of("event", "_delivery", "_delivered", "_answer");

  private final ReentrantLock turn = new ReentrantLock();
  private final Map<String, ObjectNode> byKey = new HashMap<>();
  private final Map<String, Map<String, ObjectNode>> byKind = new HashMap<>();
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private final Serials serials;
  private final String pages;
  private Journal journal;

  /** {@code pages} is where the pages that objects point to are. */
  public Books(Path file, RandomGenerator random, String pages) {
    this.pages = pages;
    serials = new Serials(random);
    journal = Journal.open(file, this::install);
    journal = journal.shortened(kept());
  }

  /** Runs after each change that wrote something. */
  public void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  /** All that the work changed, or nothing if it fails; a fault that says so keeps its traces. */
  public <T> T change(Cause cause, Function<Tx, T> work) {
    boolean wrote = false;
    turn.lock();
    try {
      Tx tx = new Tx(this, serials, cause);
      try {
        T result = work.apply(tx);
        wrote = commit(tx);
        return result;
      } catch (Fault fault) {
        wrote = fault.leavesTraces() && commit(tx);
        throw fault;
      }
    } finally {
      turn.unlock();
      if (wrote) {
        watchers.forEach(Runnable::run);
      }
    }
  }

  public Serials serials() {
    return serials;
  }

  String pages() {
    return pages;
  }

  Optional<ObjectNode> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  Iterable<ObjectNode> all(String kind) {
    return byKind.getOrDefault(kind, Map.of()).values();
  }

  private boolean commit(Tx tx) {
    ObjectNode change = tx.written();
    if (change.isEmpty()) {
      return false;
    }
    journal.add(change);
    install(change);
    return true;
  }

  private void install(ObjectNode change) {
    for (JsonNode put : change.path("put")) {
      ObjectNode object = (ObjectNode) put;
      ObjectNode old = byKey.put(Keys.of(object), object);
      if (old != null && !kind(old).equals(kind(object))) {
        byKind.getOrDefault(kind(old), Map.of()).remove(Keys.of(object));
      }
      byKind.computeIfAbsent(kind(object), _ -> new LinkedHashMap<>()).put(Keys.of(object), object);
    }
    for (JsonNode gone : change.path("gone")) {
      ObjectNode object = byKey.remove(gone.asString());
      if (object != null) {
        byKind.getOrDefault(kind(object), Map.of()).remove(gone.asString());
      }
    }
  }

  /**
   * Events, deliveries and answers of long ago are forgotten at a start, as Stripe forgets them.
   */
  private List<ObjectNode> kept() {
    long newest =
        byKey.values().stream().mapToLong(o -> Fields.number(o, "created")).max().orElse(0);
    Instant from = Instant.ofEpochSecond(newest).minus(REMEMBERED);
    List<ObjectNode> lines = new ArrayList<>();
    for (String kind : FORGOTTEN) {
      List<String> old = new ArrayList<>();
      all(kind)
          .forEach(
              o -> {
                if (Fields.number(o, "created") < from.getEpochSecond()) {
                  old.add(Keys.of(o));
                }
              });
      ObjectNode change = Shapes.empty();
      old.forEach(change.putArray("gone")::add);
      install(change);
    }
    byKind.values().forEach(kind -> kind.values().forEach(o -> lines.add(line(o))));
    return lines;
  }

  private static String kind(ObjectNode object) {
    return Fields.text(object, "object");
  }

  private static ObjectNode line(ObjectNode object) {
    ObjectNode change = Shapes.empty();
    change.putArray("put").add(object);
    return change;
  }

  @Override
  public void close() {
    turn.lock();
    try {
      journal.close();
    } finally {
      turn.unlock();
    }
  }
}
