package academy.aligned.local.http;

import academy.aligned.kernel.json.Json;
import java.io.Serial;
import java.util.Map;
import java.util.Objects;

/** An error as AWS's JSON protocols word it. */
public final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final int status;
  private final String code;

  public Refusal(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  public String code() {
    return code;
  }

  public int status() {
    return status;
  }

  public String message() {
    return Objects.requireNonNullElse(getMessage(), code);
  }

  public Reply reply() {
    byte[] body = Json.MAPPER.writeValueAsBytes(Map.of("__type", code, "message", message()));
    return Reply.of(status, "application/x-amz-json-1.1", body).with("x-amzn-errortype", code);
  }
}
