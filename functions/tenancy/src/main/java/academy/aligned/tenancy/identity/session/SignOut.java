package academy.aligned.tenancy.identity.session;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Session;

/** Ends this browser's session; works also when it has ended already. */
public record SignOut(Accounts accounts)
    implements Handler<VisitorScope, RefreshSession.RefreshCookie, Handler.Done> {

  @Override
  public Handler.Done handle(VisitorScope scope, RefreshSession.RefreshCookie cookie) {
    if (!cookie.refresh().isEmpty()) {
      accounts.revoke(cookie.refresh());
    }
    return new Handler.Done(Session.forgotten());
  }
}
