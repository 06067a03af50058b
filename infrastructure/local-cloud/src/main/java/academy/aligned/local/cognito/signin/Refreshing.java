package academy.aligned.local.cognito.signin;

import academy.aligned.local.cognito.pool.Client;
import academy.aligned.local.cognito.tokens.Families;
import academy.aligned.local.cognito.tokens.TokenMint;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.users.Users;
import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.Map;

/** Staying signed in. */
public record Refreshing(Client client, Users users, Families families, TokenMint mint) {

  /** GetTokensFromRefreshToken: hands out a new refresh token where the client rotates. */
  public Map<String, ?> refresh(Call call) {
    client.check(call);
    var token = call.text("RefreshToken");
    var rotation = client.pool().rotation();
    if (!rotation.enabled()) {
      return keep(token);
    }
    var user = owner(token);
    return Map.of("AuthenticationResult", mint.result(user, families.rotate(token, rotation)));
  }

  Map<String, ?> keep(String token) {
    return Map.of("AuthenticationResult", mint.result(owner(token), families.of(token)));
  }

  public Map<String, ?> revoke(Call call) {
    client.check(call);
    families.revoke(call.text("Token"));
    return Map.of();
  }

  private User owner(String token) {
    var user = users.bySub(families.of(token).sub()).orElseThrow(Refusal::unknownUser);
    if (!user.enabled()) {
      throw Refusal.disabled();
    }
    return user;
  }
}
