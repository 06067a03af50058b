package academy.aligned.kernel;

import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import java.util.Optional;
import java.util.Set;

/** Knows the practice {@code northnorth12} at {@code north.example}, and nobody in it. */
public record OneSite() implements Doorkeeper {
  @Override
  public Optional<Site> site(String host) {
    return host.equals("north.example")
        ? Optional.of(new Site(new TenantId("northnorth12"), host, Site.Status.OPEN, Set.of()))
        : Optional.empty();
  }

  @Override
  public Standing standing(UserId user, TenantId tenant) {
    return Standing.NONE;
  }
}
