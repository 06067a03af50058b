package academy.aligned.local.seed;

import academy.aligned.kernel.ids.UserId;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

/** Accounts as an operator makes them: without a mail, with a password that lasts. */
public record Accounts(CognitoIdentityProviderClient cognito, String pool) {
  public void make(String email, String name) {
    try {
      cognito.adminCreateUser(
          user ->
              user.userPoolId(pool)
                  .username(email)
                  .messageAction(MessageActionType.SUPPRESS)
                  .userAttributes(
                      attribute("email", email),
                      attribute("email_verified", "true"),
                      attribute("name", name)));
    } catch (UsernameExistsException there) {
      return;
    }
    cognito.adminSetUserPassword(
        set ->
            set.userPoolId(pool).username(email).password(DemoPractice.PASSWORD).permanent(true));
  }

  public UserId user(String email) {
    return new UserId(cognito.adminGetUser(ask -> ask.userPoolId(pool).username(email)).username());
  }

  private static AttributeType attribute(String name, String value) {
    return AttributeType.builder().name(name).value(value).build();
  }
}
