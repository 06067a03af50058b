package academy.aligned.prove.wire;

import java.util.HashMap;
import java.util.Map;

/**
 * One request, as its sender means it.
 *
 * @param token empty for a visitor
 * @param source the address that she claims to come from, which only a laptop believes
 */
public record Shot(
    String host,
    String token,
    String method,
    String path,
    Map<String, String> headers,
    String body,
    String source) {
  public Shot {
    headers = Map.copyOf(headers);
  }

  public Shot at(String other) {
    return new Shot(other, token, method, path, headers, body, source);
  }

  public Shot to(String other) {
    return new Shot(host, token, method, other, headers, body, source);
  }

  public Shot as(String other) {
    return new Shot(host, other, method, path, headers, body, source);
  }

  public Shot saying(String other) {
    return new Shot(host, token, method, path, headers, other, source);
  }

  public Shot from(String other) {
    return new Shot(host, token, method, path, headers, body, other);
  }

  public Shot with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Shot(host, token, method, path, more, body, source);
  }

  /** All that the sender put into it, to tell an echo from a leak. */
  public String sent() {
    return path + "\n" + body + "\n" + headers;
  }

  @Override
  public String toString() {
    return method + " " + host + path;
  }
}
