package academy.aligned.tenancy.identity;

import academy.aligned.kernel.door.Doorkeeper.Access;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.door.TenantScope.AccountScope;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import academy.aligned.tenancy.identity.Accounts.Account;
import academy.aligned.tenancy.identity.Accounts.Tokens;
import java.util.List;

/** Lets people in, and writes what the identity provider verified of them into the directory. */
public record Reception(Accounts accounts, Directory directory) {

  public Session admit(TenantScope scope, Tokens tokens) {
    if (remembered(scope, accounts.account(tokens.access())).access().off()) {
      throw Problem.unauthenticated("This account has been switched off.");
    }
    return Session.of(tokens);
  }

  public Session renew(Tokens tokens) {
    return Session.of(tokens);
  }

  /** Who is calling, asking the identity provider only about somebody we never met. */
  public Person person(AccountScope scope) {
    return directory
        .person(scope.user())
        .filter(person -> !person.email().isEmpty())
        .orElseGet(() -> remembered(scope, accounts.account(scope.accessToken())));
  }

  private Person remembered(TenantScope scope, Account account) {
    Person known =
        directory
            .person(account.user())
            .orElseGet(() -> new Person(account.user(), "", "", Access.FREE, List.of()));
    if (!known.email().equals(account.email()) || !known.name().equals(account.name())) {
      remember(scope, account.user(), account);
    }
    return new Person(
        account.user(), account.email(), account.name(), known.access(), known.memberships());
  }

  private void remember(TenantScope scope, UserId user, Account account) {
    var why = PlatformScope.because("the identity provider verified it", scope);
    directory.remember(why, user, account.email(), account.name());
  }
}
