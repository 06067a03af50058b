package academy.aligned.commerce.support;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.commerce.support.Audit.Entry;
import academy.aligned.commerce.support.Audit.Why;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Shuts a purchase, whatever was paid for it. */
public record RevokePurchase(Desk desk)
    implements Handler<OperatorScope, RevokePurchase.Revoking, SupportedPurchase> {

  public record Revoking(
      @NotNull OrderId order,
      @NotNull OrderId revoke,
      @NotNull Why reason,
      @NotNull @Size(max = 500) String note) {}

  @Override
  public SupportedPurchase handle(OperatorScope scope, Revoking wanted) {
    desk.order(scope, wanted.order());
    Entry entry =
        desk.write(
            scope,
            wanted.order(),
            new Entry(
                wanted.revoke().value(),
                "REVOKE",
                0,
                wanted.reason(),
                wanted.note(),
                scope.actor(),
                desk.now()));
    return desk.tell(
        scope,
        wanted.order(),
        new Fact.Support(entry.act(), false, entry.at(), entry.actor(), null));
  }
}
