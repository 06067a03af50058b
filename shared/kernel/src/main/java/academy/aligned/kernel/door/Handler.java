package academy.aligned.kernel.door;

import java.util.Optional;

/** One thing the product does: load, ask a pure rule, save, answer. Refusals are Problems. */
@FunctionalInterface
public interface Handler<S extends TenantScope, I, O> {
  O handle(S scope, I input);

  /** The input of a call that needs none. */
  record Nothing() {}

  /** The answer of a call that has none: 204. */
  record Done(Optional<Cookie> cookie) implements Cookie.Setting {
    public Done() {
      this(Optional.empty());
    }
  }
}
