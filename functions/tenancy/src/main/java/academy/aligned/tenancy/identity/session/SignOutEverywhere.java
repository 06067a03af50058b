package academy.aligned.tenancy.identity.session;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.AccountScope;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Session;
import java.util.List;

/** Ends every session of this person on every device. */
public record SignOutEverywhere(Accounts accounts)
    implements Handler<AccountScope, Handler.Nothing, Handler.Done> {

  @Override
  public Handler.Done handle(AccountScope scope, Handler.Nothing nothing) {
    accounts.revokeAll(scope.accessToken());
    return new Handler.Done(List.of(Session.forgotten()));
  }
}
