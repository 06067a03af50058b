package academy.aligned.tenancy.identity.account;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Email;
import academy.aligned.tenancy.identity.limit.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Opens an account; its first session begins with the code that is sent to the e-mail. */
public record SignUp(Accounts accounts, Limits limits)
    implements Handler<VisitorScope, SignUp.NewAccount, SignUp.CodeSent> {

  public record NewAccount(
      @NotBlank @jakarta.validation.constraints.Email @Size(max = 254) String email,
      @NotBlank @Size(max = 80) String name,
      @Nullable @Size(min = 8, max = 128) String password) {}

  /**
   * Where the code went and what goes back with it, the same to look at whether or not the e-mail
   * had an account already.
   */
  public record CodeSent(String delivery, String challenge) {}

  @Override
  public CodeSent handle(VisitorScope scope, NewAccount wanted) {
    limits.signUp(scope);
    String email = Email.normal(wanted.email());
    limits.sentAnew(email);
    String challenge = accounts.open(email, wanted.name().strip(), wanted.password());
    return new CodeSent(Email.masked(email), challenge);
  }
}
