package academy.aligned.tenancy.identity.passkey;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.AccountScope;
import academy.aligned.tenancy.identity.Accounts;
import jakarta.validation.constraints.NotEmpty;
import java.util.Map;

/** Keeps the passkey the browser made. */
public record KeepPasskey(Accounts accounts)
    implements Handler<AccountScope, KeepPasskey.NewPasskey, Handler.Done> {

  public record NewPasskey(@NotEmpty Map<String, Object> credential) {}

  @Override
  public Handler.Done handle(AccountScope scope, NewPasskey made) {
    accounts.keepPasskey(scope.accessToken(), made.credential());
    return new Handler.Done();
  }
}
