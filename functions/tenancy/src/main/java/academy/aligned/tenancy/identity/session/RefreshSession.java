package academy.aligned.tenancy.identity.session;

import academy.aligned.kernel.door.Cookie;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Reception;
import academy.aligned.tenancy.identity.Session;

/** Goes on being signed in: a new access token, and a new refresh token for the spent one. */
public record RefreshSession(Accounts accounts, Reception reception)
    implements Handler<VisitorScope, RefreshSession.RefreshCookie, Session> {

  public record RefreshCookie(@Cookie.From(Session.COOKIE) String refresh) {}

  @Override
  public Session handle(VisitorScope scope, RefreshCookie cookie) {
    if (cookie.refresh().isEmpty()) {
      throw Problem.unauthenticated("You are not signed in.");
    }
    return reception.renew(accounts.refresh(cookie.refresh()));
  }
}
