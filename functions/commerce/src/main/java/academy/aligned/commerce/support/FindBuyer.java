package academy.aligned.commerce.support;

import academy.aligned.commerce.ledger.Orders;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All purchases of somebody who writes to us, by her e-mail. */
public record FindBuyer(Orders orders, Desk desk)
    implements Handler<OperatorScope, FindBuyer.Address, FindBuyer.Found> {

  public record Address(@NotBlank @Email @Size(max = 254) String email) {}

  public record Found(List<SupportedPurchase> purchases) {}

  @Override
  public Found handle(OperatorScope scope, Address asked) {
    return new Found(
        orders.ofMail(scope, asked.email()).stream()
            .map(kept -> desk.show(scope, kept.order()))
            .toList());
  }
}
