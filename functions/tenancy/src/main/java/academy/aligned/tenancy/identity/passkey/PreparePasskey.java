package academy.aligned.tenancy.identity.passkey;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.AccountScope;
import academy.aligned.tenancy.identity.Accounts;
import java.util.Map;

/** What the browser needs to make a passkey. */
public record PreparePasskey(Accounts accounts)
    implements Handler<AccountScope, Handler.Nothing, PreparePasskey.PasskeyOptions> {

  public record PasskeyOptions(Map<String, Object> options) {}

  @Override
  public PasskeyOptions handle(AccountScope scope, Handler.Nothing nothing) {
    return new PasskeyOptions(accounts.newPasskey(scope.accessToken()));
  }
}
