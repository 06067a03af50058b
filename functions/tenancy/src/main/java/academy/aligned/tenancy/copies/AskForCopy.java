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
      if (held.copies().of(wish.copy()).isPresent()) {
        return list.show(held.copies());
      }
      Copy wanted = allowed(scope, held.copies(), wish.copy());
      if (store.ask(scope, held, wanted)) {
        return list.show(held.copies().with(wanted));
      }
    }
    throw Problem.conflict("Your copies changed meanwhile.", "Load them again.");
  }

  private Copy allowed(OwnerScope scope, Copies copies, CopyId id) {
    Instant now = list.clock().instant();
    if (copies.open()) {
      throw Problem.conflict(
          "A copy of this practice is being made already.",
          "Wait until it is ready: a mail tells you.");
    }
    copies
        .pause(now)
        .ifPresent(
            pause -> {
              throw Problem.tooMany(
                  pause,
                  "%d copies were asked for within a day.".formatted(Copies.MOST_A_DAY),
                  "Take one that is ready, or ask again tomorrow.");
            });
    return Copy.wanted(id, scope.user(), now);
  }
}
