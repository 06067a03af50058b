package academy.aligned.local.stripe.books;

import java.io.Serial;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** A refusal in Stripe's words. */
public final class Fault extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final int status;
  private final String type;
  private final TreeMap<String, String> details;
  private final boolean traces;

  private Fault(
      int status, String type, String message, Map<String, String> details, boolean traces) {
    super(message, null, false, false);
    this.status = status;
    this.type = type;
    this.details = new TreeMap<>(details);
    this.traces = traces;
  }

  public static Fault of(int status, String type, String message) {
    return new Fault(status, type, message, Map.of(), false);
  }

  /** The request is wrong. */
  public static Fault invalid(String message) {
    return of(400, "invalid_request_error", message);
  }

  public static Fault invalid(String message, String param) {
    return invalid(message).with("param", param);
  }

  public static Fault invalid(String message, String param, String code) {
    return invalid(message, param).with("code", code);
  }

  public static Fault missing(String kind, String id, String param) {
    String noun = kind.replace("checkout.session", "checkout session").replace('_', ' ');
    return of(404, "invalid_request_error", "No such " + noun + ": '" + id + "'")
        .with("code", "resource_missing")
        .with("param", param);
  }

  /** A card's bank said no: what was tried stays in the books. */
  public static Fault declined(String message, String code, String decline) {
    Fault fault = new Fault(402, "card_error", message, Map.of("code", code), true);
    return decline.isEmpty() ? fault : fault.with("decline_code", decline);
  }

  public Fault with(String detail, String value) {
    Map<String, String> more = new TreeMap<>(details);
    more.put(detail, value);
    return new Fault(status, type, message(), more, traces);
  }

  /** The same, and nothing of what led to it is kept. */
  public Fault traceless() {
    return new Fault(status, type, message(), details, false);
  }

  public int status() {
    return status;
  }

  public String type() {
    return type;
  }

  public String detail(String name) {
    return details.getOrDefault(name, "");
  }

  public String message() {
    return Objects.requireNonNullElse(getMessage(), type);
  }

  /** Whether what led here is kept all the same. */
  public boolean leavesTraces() {
    return traces;
  }

  /** The {@code error} of the answer. */
  public ObjectNode json() {
    ObjectNode json = Shapes.empty();
    details.forEach(json::put);
    if (details.containsKey("code")) {
      json.put(
          "doc_url", "https://stripe.com/docs/error-codes/" + detail("code").replace('_', '-'));
    }
    return json.put("message", message()).put("type", type);
  }
}
