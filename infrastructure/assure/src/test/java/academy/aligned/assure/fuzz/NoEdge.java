package academy.aligned.assure.fuzz;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.tenancy.domain.edge.Edge;
import academy.aligned.tenancy.domain.edge.HostStore;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** No edge: whoever asks it has gone further than bytes from strangers may lead. */
record NoEdge() implements Edge, HostStore {
  @Override
  public String target() {
    throw asked();
  }

  @Override
  public Connection open(String host, TenantId practice) {
    throw asked();
  }

  @Override
  public Connection look(String host) {
    throw asked();
  }

  @Override
  public boolean close(String host) {
    throw asked();
  }

  @Override
  public void keep(Supplier<Map<String, Optional<String>>> now) {
    throw asked();
  }

  private static IllegalStateException asked() {
    return new IllegalStateException("no edge stands behind these doors");
  }
}
