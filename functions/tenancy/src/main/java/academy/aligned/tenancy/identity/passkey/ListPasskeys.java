package academy.aligned.tenancy.identity.passkey;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.AccountScope;
import academy.aligned.tenancy.identity.Accounts;
import java.util.List;

/** The passkeys one has. */
public record ListPasskeys(Accounts accounts)
    implements Handler<AccountScope, Handler.Nothing, ListPasskeys.Passkeys> {

  public record Passkeys(List<Accounts.Passkey> passkeys) {}

  @Override
  public Passkeys handle(AccountScope scope, Handler.Nothing nothing) {
    return new Passkeys(accounts.passkeys(scope.accessToken()));
  }
}
