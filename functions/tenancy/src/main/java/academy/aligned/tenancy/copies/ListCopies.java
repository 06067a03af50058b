package academy.aligned.tenancy.copies;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import academy.aligned.tenancy.copies.PracticeCopies.PracticeCopy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What copies were asked for, how far they are, and how long they stay. */
public record ListCopies(CopyStore store, Directory directory, InstantSource clock)
    implements Handler<OwnerScope, Handler.Nothing, PracticeCopies> {

  @Override
  public PracticeCopies handle(OwnerScope scope, Handler.Nothing nothing) {
    return show(store.of(scope).copies());
  }

  PracticeCopies show(Copies copies) {
    Map<UserId, String> names =
        copies.copies().stream()
            .map(Copy::by)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), this::name));
    Instant now = clock.instant();
    List<PracticeCopy> shown =
        copies.copies().stream().map(copy -> shown(copy, names.get(copy.by()), now)).toList();
    return new PracticeCopies(copies.open(), shown);
  }

  private String name(UserId user) {
    return directory.person(user).map(Person::name).orElse("");
  }

  private static PracticeCopy shown(Copy copy, String by, Instant now) {
    CopyState state = copy.state(now);
    Copy.Made made = copy.made();
    return made == null
        ? new PracticeCopy(
            copy.id(), copy.asked(), by, state, copy.reason(), null, null, null, null)
        : new PracticeCopy(
            copy.id(),
            copy.asked(),
            by,
            state,
            copy.reason(),
            made.bytes(),
            made.sum(),
            made.at(),
            made.until());
  }
}
