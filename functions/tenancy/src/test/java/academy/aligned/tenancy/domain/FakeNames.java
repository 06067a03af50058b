package academy.aligned.tenancy.domain;

import academy.aligned.tenancy.domain.names.Names;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Name servers whose records a test writes. */
public final class FakeNames implements Names {
  private final Map<String, Set<String>> records = new ConcurrentHashMap<>();
  private boolean silent;

  public void put(String name, Kind kind, String... values) {
    records.put(kind + " " + name, Set.of(values));
  }

  public void silent(boolean now) {
    silent = now;
  }

  @Override
  public Optional<Set<String>> ask(String name, Kind kind) {
    return silent
        ? Optional.empty()
        : Optional.of(records.getOrDefault(kind + " " + name, Set.of()));
  }
}
