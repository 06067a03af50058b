package academy.aligned.tenancy.domain;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.TenancyEvent;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.directory.Directory;
import academy.aligned.tenancy.domain.edge.HostStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A practice, or its hosts, are not as they were: the edge learns how they are now, which need not
 * be what the event said.
 *
 * @param mentioned hosts that the event speaks of; some may not be the practice's any more
 */
public record TellEdge<E extends TenancyEvent>(
    Directory directory, HostStore store, Function<E, List<String>> mentioned)
    implements EventHandler<E> {

  @Override
  public void on(JobScope scope, Envelope<E> event) {
    store.keep(() -> now(scope.tenant(), mentioned.apply(event.data())));
  }

  private Map<String, Optional<String>> now(TenantId tenant, List<String> also) {
    Map<String, Optional<String>> entries = new TreeMap<>();
    also.stream()
        .filter(host -> !others(host, tenant))
        .forEach(host -> entries.put(host, Optional.empty()));
    directory
        .hosts(tenant)
        .ifPresent(
            hosts ->
                hosts.all().forEach(host -> entries.put(host, Optional.of(hosts.entry().wire()))));
    return entries;
  }

  /** A host that was given up may be another practice's by now. */
  private boolean others(String host, TenantId tenant) {
    return directory.site(host).filter(site -> !site.tenant().equals(tenant)).isPresent();
  }
}
