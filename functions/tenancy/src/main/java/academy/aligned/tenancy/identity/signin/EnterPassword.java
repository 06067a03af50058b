package academy.aligned.tenancy.identity.signin;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Email;
import academy.aligned.tenancy.identity.Reception;
import academy.aligned.tenancy.identity.Session;
import academy.aligned.tenancy.identity.limit.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Signs in by password. */
public record EnterPassword(Accounts accounts, Reception reception, Limits limits)
    implements Handler<VisitorScope, EnterPassword.PasswordProof, Session> {

  public record PasswordProof(
      @NotBlank @jakarta.validation.constraints.Email @Size(max = 254) String email,
      @NotBlank @Size(max = 128) String password) {}

  @Override
  public Session handle(VisitorScope scope, PasswordProof proof) {
    String email = Email.normal(proof.email());
    return limits.attempt(
        scope,
        email,
        () -> reception.admit(scope, accounts.enterPassword(email, proof.password())));
  }
}
