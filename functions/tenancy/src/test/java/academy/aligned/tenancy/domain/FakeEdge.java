package academy.aligned.tenancy.domain;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.tenancy.domain.edge.Edge;
import academy.aligned.tenancy.domain.edge.HostStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** An edge that takes as long as a test says. */
public final class FakeEdge implements Edge, HostStore {
  public static final String TARGET = "d123.cloudfront.net";

  private final Map<String, Connection> served = new ConcurrentHashMap<>();
  private final Map<String, String> entries = new ConcurrentHashMap<>();

  /** What the edge is about to answer for a host it has. */
  public void now(String host, Connection state) {
    served.put(host, state);
  }

  public Map<String, Connection> served() {
    return served;
  }

  /** What the store has for a host. */
  public Optional<String> entry(String host) {
    return Optional.ofNullable(entries.get(host));
  }

  @Override
  public String target() {
    return TARGET;
  }

  @Override
  public Connection open(String host, TenantId practice) {
    served.merge(
        host, Connection.PENDING, (before, asked) -> before == Connection.FAILED ? asked : before);
    return look(host);
  }

  @Override
  public Connection look(String host) {
    return served.getOrDefault(host, Connection.FAILED);
  }

  @Override
  public boolean close(String host) {
    Connection before = served.remove(host);
    return before == null;
  }

  @Override
  public void keep(Supplier<Map<String, Optional<String>>> now) {
    now.get()
        .forEach(
            (host, entry) ->
                entry.ifPresentOrElse(
                    value -> entries.put(host, value), () -> entries.remove(host)));
  }
}
