package academy.aligned.tenancy.domain;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.tenancy.PlatformAddress;
import academy.aligned.tenancy.domain.claim.Claims;
import academy.aligned.tenancy.domain.claim.OwnHost;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;

/**
 * An owner names a host of her own. Whether another practice has it is told only to who has proven
 * that it is hers: a name alone takes nothing from anybody and tells nothing of anybody.
 */
public record NameDomain(DomainBook book, PlatformAddress platform, InstantSource clock)
    implements Handler<OwnerScope, NameDomain.NewDomain, Domains> {

  public record NewDomain(@NotBlank @Size(max = 300) String host) {}

  @Override
  public Domains handle(OwnerScope scope, NewDomain typed) {
    OwnHost host =
        OwnHost.typed(typed.host())
            .orElseThrow(
                () -> Problem.invalid("host", "is not a domain, such as book.example.com"));
    host.refusal(platform)
        .ifPresent(
            why -> {
              throw Problem.invalid("host", why);
            });
    if (book.held(scope).claims().of(host.name()).isEmpty()) {
      book.store().ask(scope, claims -> with(claims, host));
    }
    return book.show(scope);
  }

  private Claims with(Claims claims, OwnHost host) {
    if (claims.of(host.name()).isPresent()) {
      return claims;
    }
    if (claims.claims().size() >= Claims.MOST) {
      throw Problem.conflict(
          "A practice can have %d domains of its own.".formatted(Claims.MOST), "Remove one first.");
    }
    return claims.with(host.name(), clock.instant());
  }
}
