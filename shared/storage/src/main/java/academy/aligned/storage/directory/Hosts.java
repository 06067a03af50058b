package academy.aligned.storage.directory;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.HostEntry;
import academy.aligned.kernel.ids.TenantId;
import java.util.HashSet;
import java.util.Set;

/**
 * Under which names a practice is reached.
 *
 * @param given the one below our domain, which it opened on and keeps
 * @param own the ones that it brought along
 * @param primary the one that its pages are shown on
 */
public record Hosts(TenantId tenant, Status status, String given, Set<String> own, String primary) {
  public Hosts {
    own = Set.copyOf(own);
  }

  public Set<String> all() {
    Set<String> all = new HashSet<>(own);
    all.add(given);
    return all;
  }

  public Hosts with(Set<String> wanted, String first) {
    return new Hosts(tenant, status, given, wanted, first);
  }

  /** The same for each of them. */
  public HostEntry entry() {
    return new HostEntry(tenant, status, primary);
  }
}
