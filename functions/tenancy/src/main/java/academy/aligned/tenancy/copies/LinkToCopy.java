package academy.aligned.tenancy.copies;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.files.TenantFiles;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Where an owner's browser gets a copy, for a few minutes: whoever has the link needs no more. */
public record LinkToCopy(CopyStore store, TenantFiles files, InstantSource clock)
    implements Handler<OwnerScope, LinkToCopy.OneCopy, LinkToCopy.CopyLink> {
  /** As long as the rights that sign it surely last. */
  static final Duration LASTING = Duration.ofMinutes(5);

  public record OneCopy(@NotNull CopyId copy) {}

  /**
   * A signed address.
   *
   * @param name what the file shall be called
   */
  public record CopyLink(URI address, String name, Instant until) {}

  @Override
  public CopyLink handle(OwnerScope scope, OneCopy wanted) {
    Copy copy = store.of(scope).copies().of(wanted.copy()).orElseThrow(Problem::missing);
    Instant now = clock.instant();
    if (copy.state(now) != CopyState.READY) {
      throw refusal(copy.state(now));
    }
    if (files.size(scope, copy.file()).isEmpty()) {
      throw refusal(CopyState.EXPIRED);
    }
    String name = scope.host().replaceFirst("\\..*", "") + "-" + day(copy) + ".aligned.zip";
    return new CopyLink(files.address(scope, copy.file(), name, LASTING), name, now.plus(LASTING));
  }

  private static String day(Copy copy) {
    return copy.asked().toString().substring(0, 10);
  }

  private static Problem refusal(CopyState state) {
    return switch (state) {
      case WANTED -> Problem.conflict("This copy is still being made.", "Wait until it is ready.");
      case FAILED -> Problem.conflict("This copy could not be made.", "Ask for another one.");
      default -> Problem.conflict("This copy was thrown away.", "Ask for another one.");
    };
  }
}
