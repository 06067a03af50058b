package academy.aligned.kernel.door;

import java.util.List;

/** One thing the product does: load, ask a pure rule, save, answer. Refusals are Problems. */
@FunctionalInterface
public interface Handler<S extends TenantScope, I, O> {
  O handle(S scope, I input);

  /** The input of a call that needs none. */
  record Nothing() {}

  /** The answer of a call that has none: 204. */
  record Done(List<Cookie> cookies) implements Cookie.Setting {
    public Done() {
      this(List.of());
    }
  }
}
