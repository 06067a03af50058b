package academy.aligned.tenancy.operation;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Directory;
import academy.aligned.tenancy.identity.AccountSwitch;
import academy.aligned.tenancy.identity.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Shuts somebody out of everything, or lets her in again. First at the identity provider, so that
 * no new session begins while the doors learn of it.
 */
public record SwitchAccount(AccountSwitch accounts, Directory directory)
    implements Handler<OperatorScope, SwitchAccount.Switching, SwitchAccount.Switched> {

  public record Switching(
      @NotBlank @jakarta.validation.constraints.Email @Size(max = 254) String email,
      @NotNull Boolean off,
      @NotBlank @Size(max = 200) String reason) {}

  public record Switched(UserId user, boolean off) {}

  @Override
  public Switched handle(OperatorScope scope, Switching wanted) {
    String email = Email.normal(wanted.email());
    UserId user = wanted.off() ? accounts.off(email) : accounts.on(email);
    directory.switchOff(PlatformScope.because(wanted.reason(), scope), user, wanted.off());
    return new Switched(user, wanted.off());
  }
}
