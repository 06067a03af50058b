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

/** Signs in by the code from the mail. */
public record AnswerCode(Accounts accounts, Reception reception, Limits limits)
    implements Handler<VisitorScope, AnswerCode.SignInCode, Session> {

  public record SignInCode(
      @NotBlank @jakarta.validation.constraints.Email @Size(max = 254) String email,
      @NotBlank @Size(max = 4000) String challenge,
      @NotBlank @Size(max = 10) String code) {}

  @Override
  public Session handle(VisitorScope scope, SignInCode proof) {
    String email = Email.normal(proof.email());
    return limits.answer(
        scope,
        email,
        proof.challenge(),
        () ->
            reception.admit(
                scope, accounts.answerCode(email, proof.challenge(), proof.code().strip())));
  }
}
