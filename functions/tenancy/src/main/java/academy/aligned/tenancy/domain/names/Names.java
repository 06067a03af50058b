package academy.aligned.tenancy.domain.names;

import java.util.Optional;
import java.util.Set;

/** The domain name system, asked as anybody may. */
@FunctionalInterface
public interface Names {
  /** What can be asked for. */
  enum Kind {
    TXT,
    CNAME,
    A,
    AAAA,
    NS
  }

  /** What stands there; an empty set for nothing, and nothing at all if nobody answered. */
  Optional<Set<String>> ask(String name, Kind kind);
}
