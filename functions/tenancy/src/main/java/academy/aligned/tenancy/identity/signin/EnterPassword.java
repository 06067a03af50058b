package academy.aligned.tenancy.identity.signin;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Email;
import academy.aligned.tenancy.identity.Reception;
import academy.aligned.tenancy.identity.Session;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Signs in by password. */
public record EnterPassword(Accounts accounts, Reception reception)
    implements Handler<VisitorScope, EnterPassword.PasswordProof, Session> {

  public record PasswordProof(
      @NotBlank @jakarta.validation.constraints.Email @Size(max = 254) String email,
      @NotBlank @Size(max = 128) String password) {}

  @Override
  public Session handle(VisitorScope scope, PasswordProof proof) {
    return reception.admit(
        scope, accounts.enterPassword(Email.normal(proof.email()), proof.password()));
  }
}
