package academy.aligned.local.cognito;

import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Operation;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.Map;

/** Back office operations are called with AWS credentials, never from a browser. */
record SignedOnly(Operation operation) implements Operation {
  @Override
  public Map<String, ?> answer(Call call) {
    if (!call.signed()) {
      throw Refusal.of("MissingAuthenticationTokenException", "Missing Authentication Token");
    }
    return operation.answer(call);
  }
}
