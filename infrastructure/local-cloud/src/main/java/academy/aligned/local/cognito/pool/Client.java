package academy.aligned.local.cognito.pool;

import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Refusal;

/** Whether a call names our app client or our pool. */
public record Client(PoolSettings pool) {

  public void check(Call call) {
    var client = call.text("ClientId");
    if (!client.equals(pool.clientId())) {
      throw Refusal.of(
          "ResourceNotFoundException", "User pool client %s does not exist.".formatted(client));
    }
  }

  public void checkPool(Call call) {
    var id = call.text("UserPoolId");
    if (!id.equals(pool.poolId())) {
      throw Refusal.of("ResourceNotFoundException", "User pool %s does not exist.".formatted(id));
    }
  }

  public void checkFlow(String flow) {
    if (!pool.flows().contains("ALLOW_" + flow)) {
      throw Refusal.invalid("%s flow not enabled for this client".formatted(flow));
    }
  }
}
