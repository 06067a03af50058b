package academy.aligned.storefront.profile;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import java.util.Objects;

/** Says under whose rules the storefront writes. Sent twice, it is done once. */
public record PutProfile(ProfileStore store)
    implements Handler<EditorScope, StoreProfile, StoreProfile> {

  @Override
  public StoreProfile handle(EditorScope scope, StoreProfile wanted) {
    int version = Objects.requireNonNullElse(wanted.ifVersion(), 0);
    StoreProfile next = wanted.at(version + 1);
    return store.put(scope, version, next) ? next : repeated(scope, next);
  }

  private StoreProfile repeated(EditorScope scope, StoreProfile next) {
    StoreProfile there = store.find(scope).orElseThrow(Problem::missing);
    if (!there.equals(next)) {
      throw Problem.conflict(
          "These settings have changed since you opened them.",
          "Load version %d and make your change there.".formatted(there.version()));
    }
    return there;
  }
}
