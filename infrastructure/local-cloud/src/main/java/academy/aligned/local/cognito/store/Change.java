package academy.aligned.local.cognito.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One write that happens only if the record still has the expected version; version 0 means it does
 * not exist yet.
 */
public sealed interface Change {
  Kind kind();

  String id();

  long expected();

  /** {@code lapses}: after this the store may forget the record, it never has to. */
  record Put(Kind kind, String id, long expected, String document, @Nullable Instant lapses)
      implements Change {}

  record Remove(Kind kind, String id, long expected) implements Change {}
}
