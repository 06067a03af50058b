package academy.aligned.tenancy.identity.account;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Email;
import academy.aligned.tenancy.identity.Reception;
import academy.aligned.tenancy.identity.Session;
import academy.aligned.tenancy.identity.limit.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Proves the e-mail by its code and signs in. */
public record ConfirmSignUp(Accounts accounts, Reception reception, Limits limits)
    implements Handler<VisitorScope, ConfirmSignUp.SignUpCode, Session> {

  public record SignUpCode(
      @NotBlank @jakarta.validation.constraints.Email @Size(max = 254) String email,
      @NotBlank @Size(max = 10) String code) {}

  @Override
  public Session handle(VisitorScope scope, SignUpCode proof) {
    String email = Email.normal(proof.email());
    return limits.answer(
        scope,
        email,
        email,
        () -> reception.admit(scope, accounts.confirm(email, proof.code().strip())));
  }
}
