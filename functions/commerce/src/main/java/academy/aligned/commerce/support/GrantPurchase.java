package academy.aligned.commerce.support;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.support.Audit.Entry;
import academy.aligned.commerce.support.Audit.Why;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import academy.aligned.kernel.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Opens what a purchase does not open by itself, for good or until a day. */
public record GrantPurchase(Desk desk)
    implements Handler<OperatorScope, GrantPurchase.Granting, SupportedPurchase> {

  public record Granting(
      @NotNull OrderId order,
      @NotNull OrderId grant,
      @Nullable Instant until,
      @NotNull Why reason,
      @NotNull @Size(max = 500) String note) {}

  @Override
  public SupportedPurchase handle(OperatorScope scope, Granting wanted) {
    desk.order(scope, wanted.order());
    if (wanted.until() != null && !wanted.until().isAfter(desk.now())) {
      throw Problem.invalid("until", "must be in the future");
    }
    Entry entry =
        desk.write(
            scope,
            wanted.order(),
            new Entry(
                wanted.grant().value(),
                "GRANT",
                0,
                wanted.reason(),
                wanted.note(),
                scope.actor(),
                desk.now()));
    return desk.tell(
        scope,
        wanted.order(),
        new Fact.Support(entry.act(), true, entry.at(), entry.actor(), wanted.until()));
  }
}
