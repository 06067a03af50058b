package academy.aligned.tenancy.copies;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.tenancy.copies.CopyStore.Held;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** An owner asks for a copy of all that her practice has. Safe to ask twice under the same id. */
public record AskForCopy(CopyStore store, ListCopies list)
    implements Handler<OwnerScope, AskForCopy.NewCopy, PracticeCopies> {
  private static final int TRIES = 3;

  public record NewCopy(@NotNull CopyId copy) {}

  @Override
  public PracticeCopies handle(OwnerScope scope, NewCopy wish) {
    for (int left = TRIES; left > 0; left--) {
      Held held = store.of(scope);
      if (held.copies().of(wish.copy()).isPresent() || ask(scope, held, wish.copy())) {
        return list.show(store.of(scope).copies());
      }
    }
    throw Problem.conflict("Your copies changed meanwhile.", "Load them again.");
  }

  private boolean ask(OwnerScope scope, Held held, CopyId id) {
    Instant now = list.clock().instant();
    if (held.copies().open()) {
      throw Problem.conflict(
          "A copy of this practice is being made already.",
          "Wait until it is ready: a mail tells you.");
    }
    held.copies()
        .pause(now)
        .ifPresent(
            pause -> {
              throw Problem.tooMany(
                  pause,
                  "%d copies were asked for within a day.".formatted(Copies.MOST_A_DAY),
                  "Take one that is ready, or ask again tomorrow.");
            });
    return store.ask(scope, held, Copy.wanted(id, scope.user(), now));
  }
}
