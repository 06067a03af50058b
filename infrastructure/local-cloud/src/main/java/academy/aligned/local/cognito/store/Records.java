package academy.aligned.local.cognito.store;

import java.util.List;
import java.util.Optional;

/** Versioned documents by kind and id. */
public interface Records {

  Optional<Stored> find(Kind kind, String id);

  /** Records whose id starts with the prefix and comes after the given one, in order of id. */
  List<Stored> list(Kind kind, String prefix, String after, int limit);

  /** All changes or none; false when a record no longer has the expected version. */
  boolean commit(List<Change> changes);
}
