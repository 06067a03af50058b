package academy.aligned.tenancy.identity.signin;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Email;
import academy.aligned.tenancy.identity.Reception;
import academy.aligned.tenancy.identity.Session;
import academy.aligned.tenancy.identity.limit.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** Signs in by a passkey's signature. */
public record AnswerPasskey(Accounts accounts, Reception reception, Limits limits)
    implements Handler<VisitorScope, AnswerPasskey.PasskeyProof, Session> {

  public record PasskeyProof(
      @NotBlank @jakarta.validation.constraints.Email @Size(max = 254) String email,
      @NotBlank @Size(max = 4000) String challenge,
      @NotEmpty Map<String, Object> credential) {}

  @Override
  public Session handle(VisitorScope scope, PasskeyProof proof) {
    String email = Email.normal(proof.email());
    return limits.attempt(
        scope,
        email,
        () ->
            reception.admit(
                scope, accounts.answerPasskey(email, proof.challenge(), proof.credential())));
  }
}
