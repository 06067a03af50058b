package academy.aligned.tenancy.identity.signin;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Email;

/** Sends a sign-in code, or seems to. */
public record SendCode(Accounts accounts)
    implements Handler<VisitorScope, KnownBy, SendCode.CodeChallenge> {

  public record CodeChallenge(String challenge) {}

  @Override
  public CodeChallenge handle(VisitorScope scope, KnownBy who) {
    return new CodeChallenge(accounts.sendCode(Email.normal(who.email())));
  }
}
