package academy.aligned.local.cognito.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Records in memory, gone with the process. */
public final class MapRecords implements Records {
  private final Map<Kind, NavigableMap<String, Stored>> kinds = new EnumMap<>(Kind.class);

  @Override
  public synchronized Optional<Stored> find(Kind kind, String id) {
    return Optional.ofNullable(of(kind).get(id));
  }

  @Override
  public synchronized List<Stored> list(Kind kind, String prefix, String after, int limit) {
    var start = after.compareTo(prefix) < 0 ? prefix : after;
    return of(kind).tailMap(start, true).values().stream()
        .filter(stored -> !stored.id().equals(after))
        .takeWhile(stored -> stored.id().startsWith(prefix))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized boolean commit(List<Change> changes) {
    if (!changes.stream().allMatch(this::expected)) {
      return false;
    }
    changes.forEach(this::apply);
    return true;
  }

  private boolean expected(Change change) {
    return find(change.kind(), change.id()).map(Stored::version).orElse(0L) == change.expected();
  }

  private void apply(Change change) {
    switch (change) {
      case Change.Put put ->
          of(put.kind()).put(put.id(), new Stored(put.id(), put.document(), put.expected() + 1));
      case Change.Remove remove -> of(remove.kind()).remove(remove.id());
    }
  }

  private NavigableMap<String, Stored> of(Kind kind) {
    return kinds.computeIfAbsent(kind, ignored -> new TreeMap<>());
  }
}
