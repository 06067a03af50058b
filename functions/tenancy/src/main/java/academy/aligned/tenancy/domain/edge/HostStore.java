package academy.aligned.tenancy.domain.edge;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the edge looks up whose a host is. */
public interface HostStore {
  /**
   * Brings the store up to date with what {@code now} answers, which is asked after the store was
   * read and again whenever somebody else wrote meanwhile: nothing older overwrites what is newer.
   * An empty value takes a host away.
   */
  void keep(Supplier<Map<String, Optional<String>>> now);
}
