package academy.aligned.storefront.landing;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storefront.landing.LandingStore.Kept;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a landing page, or its next version. Sent twice, it is done once. */
public record PutLanding(LandingStore store) implements Handler<EditorScope, Landing, Landing> {

  @Override
  public Landing handle(EditorScope scope, Landing wanted) {
    LandingRules.require(wanted);
    int version = Objects.requireNonNullElse(wanted.ifVersion(), 0);
    Landing next = wanted.at(version + 1);
    Optional<Kept> before = store.find(scope, wanted.page());
    Kept after = new Kept(next, shown(next, before));
    return store.put(scope, version, after) ? next : repeated(scope, next);
  }

  private static @Nullable Landing shown(Landing next, Optional<Kept> before) {
    return switch (next.state()) {
      case PUBLISHED -> next;
      case HIDDEN -> null;
      case DRAFT -> before.map(Kept::shown).orElse(null);
    };
  }

  private Landing repeated(EditorScope scope, Landing next) {
    Landing there = store.find(scope, next.page()).orElseThrow(Problem::missing).saved();
    if (!there.equals(next)) {
      throw Problem.conflict(
          "This page has changed since you opened it.",
          "Load version %d and make your change there.".formatted(there.version()));
    }
    return there;
  }
}
