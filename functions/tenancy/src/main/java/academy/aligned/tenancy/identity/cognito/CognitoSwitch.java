package academy.aligned.tenancy.identity.cognito;

import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.tenancy.identity.AccountSwitch;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;

/** The switch of a Cognito user pool; its client signs with the function's own role. */
public record CognitoSwitch(CognitoIdentityProviderClient cognito, String pool)
    implements AccountSwitch {

  @Override
  public UserId off(String email) {
    UserId user = named(email);
    cognito.adminDisableUser(ask -> ask.userPoolId(pool).username(user.value()));
    cognito.adminUserGlobalSignOut(ask -> ask.userPoolId(pool).username(user.value()));
    return user;
  }

  @Override
  public UserId on(String email) {
    UserId user = named(email);
    cognito.adminEnableUser(ask -> ask.userPoolId(pool).username(user.value()));
    return user;
  }

  private UserId named(String email) {
    try {
      return new UserId(
          cognito.adminGetUser(ask -> ask.userPoolId(pool).username(email)).username());
    } catch (UserNotFoundException nobody) {
      throw Problem.invalid("email", "has no account");
    }
  }
}
