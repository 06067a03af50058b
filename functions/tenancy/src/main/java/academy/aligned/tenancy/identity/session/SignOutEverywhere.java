package academy.aligned.tenancy.identity.session;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.AccountScope;
import academy.aligned.storage.directory.Directory;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Session;

/**
 * Ends every session of this person on every device. The identity provider takes no refresh token
 * any more; the directory has the doors refuse the access tokens that are still about.
 */
public record SignOutEverywhere(Accounts accounts, Directory directory)
    implements Handler<AccountScope, Handler.Nothing, Handler.Done> {

  @Override
  public Handler.Done handle(AccountScope scope, Handler.Nothing nothing) {
    directory.endSessions(PlatformScope.because("signs out everywhere", scope), scope.user());
    accounts.revokeAll(scope.accessToken());
    return new Handler.Done(Session.forgotten());
  }
}
