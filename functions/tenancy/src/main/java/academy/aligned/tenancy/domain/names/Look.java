package academy.aligned.tenancy.domain.names;

import academy.aligned.tenancy.domain.names.Finding.State;
import academy.aligned.tenancy.domain.names.Names.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares what name servers say with what should be there. */
public record Look(Names names) {

  /** Whether a text stands at a name, among whatever else. */
  public Finding text(String name, String wanted) {
    return names
        .ask(name, Kind.TXT)
        .map(found -> found.contains(wanted) ? found(found) : otherwise(found))
        .orElse(silent());
  }

  /**
   * Whether a host leads to another. At the top of a zone no CNAME may be: what providers offer
   * there answers with the addresses of the other one.
   */
  public Finding leading(String host, String target) {
    Optional<Set<String>> alias = names.ask(host, Kind.CNAME);
    if (alias.isEmpty()) {
      return silent();
    }
    if (!alias.get().isEmpty()) {
      return alias.get().contains(target) ? found(alias.get()) : otherwise(alias.get());
    }
    Optional<Set<String>> here = addresses(host);
    Optional<Set<String>> there = addresses(target);
    if (here.isEmpty() || there.isEmpty()) {
      return silent();
    }
    boolean same = !here.get().isEmpty() && there.get().containsAll(here.get());
    return same ? found(here.get()) : otherwise(here.get());
  }

  /** Whether a host is the top of a zone. */
  public boolean top(String host) {
    return names.ask(host, Kind.NS).filter(servers -> !servers.isEmpty()).isPresent();
  }

  private Optional<Set<String>> addresses(String host) {
    return names
        .ask(host, Kind.A)
        .flatMap(
            four ->
                names
                    .ask(host, Kind.AAAA)
                    .map(
                        six -> {
                          Set<String> all = new TreeSet<>(four);
                          all.addAll(six);
                          return all;
                        }));
  }

  private static Finding found(Set<String> found) {
    return new Finding(State.FOUND, found);
  }

  private static Finding otherwise(Set<String> found) {
    return new Finding(found.isEmpty() ? State.MISSING : State.ELSEWHERE, found);
  }

  private static Finding silent() {
    return new Finding(State.SILENT, Set.of());
  }
}
