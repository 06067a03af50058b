package academy.aligned.tenancy.domain;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.TenancyEvent.DomainsDue;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Hosts;
import academy.aligned.tenancy.domain.claim.Claim;
import academy.aligned.tenancy.domain.claim.Claim.Stage;
import academy.aligned.tenancy.domain.claim.ClaimStore;
import academy.aligned.tenancy.domain.claim.ClaimStore.Held;
import academy.aligned.tenancy.domain.claim.Claims;
import academy.aligned.tenancy.domain.claim.LookAtClaim;
import academy.aligned.tenancy.domain.edge.Edge;
import academy.aligned.tenancy.domain.edge.Edge.Connection;
import java.time.Duration;
import java.util.Optional;

/**
 * Brings a practice's own hosts as far as their records allow, now: whoever asks, however often. A
 * host that leads elsewhere is no longer shown to anybody; after a month it is given up.
 */
public record TendDomains(ClaimStore store, Directory directory, Edge edge, LookAtClaim look)
    implements EventHandler<DomainsDue> {
  private static final Duration ASTRAY_AT_MOST = Duration.ofDays(30);

  @Override
  public void on(JobScope scope, Envelope<DomainsDue> event) {
    Held held = store.of(scope);
    if (held.claims().claims().isEmpty()) {
      return;
    }
    Claims aimed = held.claims().leadingTo(edge.target());
    Claims seen =
        aimed.each(claim -> proven(scope, look.of(scope.tenant(), claim, aimed.target())));
    arrange(scope, seen);
    Claims done = seen.becoming(claim -> connect(scope, claim));
    arrange(scope, done);
    if (!store.keep(scope, held, done)) {
      throw Problem.unavailable(Duration.ofSeconds(1));
    }
  }

  /** Both records are there: the host is hers and leads to us. */
  private Claim proven(JobScope scope, Claim claim) {
    if (claim.astray() != null
        && look.clock().instant().isAfter(claim.astray().plus(ASTRAY_AT_MOST))) {
      return claim.at(Stage.REMOVING);
    }
    boolean asks = claim.stage() == Stage.NAMED || claim.stage() == Stage.TAKEN;
    if (!asks || !claim.proof().good()) {
      return claim;
    }
    if (others(scope, claim)) {
      return claim.at(Stage.TAKEN);
    }
    return claim.at(claim.leading().good() ? Stage.CONNECTING : Stage.NAMED);
  }

  private boolean others(JobScope scope, Claim claim) {
    return directory
        .site(claim.host())
        .filter(site -> !site.tenant().equals(scope.tenant()))
        .isPresent();
  }

  /** The directory first: who has the host there has it, and the doors know it before the edge. */
  private void arrange(JobScope scope, Claims claims) {
    Hosts before = directory.hosts(scope.tenant()).orElseThrow(Problem::missing);
    Hosts wanted = claims.arranged(before);
    var why = PlatformScope.because("its records lead to us", scope);
    if (!wanted.equals(before) && !directory.arrange(why, wanted)) {
      throw Problem.unavailable(Duration.ofSeconds(1));
    }
  }

  /** A step further with the edge; nothing for a host that the edge has let go. */
  private Optional<Claim> connect(JobScope scope, Claim claim) {
    return switch (claim.stage()) {
      case CONNECTING -> {
        boolean begun = claim.connection() == Connection.PENDING;
        Connection now = begun ? edge.look(claim.host()) : edge.open(claim.host(), scope.tenant());
        yield Optional.of(claim.at(now == Connection.READY ? Stage.LIVE : Stage.CONNECTING, now));
      }
      case REMOVING -> edge.close(claim.host()) ? Optional.empty() : Optional.of(claim);
      case NAMED, TAKEN, LIVE -> Optional.of(claim);
    };
  }
}
