package academy.aligned.local.http;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One reply; header names are in lower case. */
public record Reply(int status, Map<String, List<String>> headers, Content content) {
  static final long UNKNOWN = -1;

  /** What follows the headers. */
  public sealed interface Content {
    /** In bytes; {@link #UNKNOWN} when that shows at its end. */
    long length();

    void writeTo(OutputStream out) throws IOException;
  }

  /** Held whole. */
  public static final class Bytes implements Content {
    private final byte[] bytes;

    public Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    public byte[] bytes() {
      return bytes;
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  /** Read once, from somewhere that is too large to hold. */
  public record Flow(long length, Source source) implements Content {
    public interface Source {
      void writeTo(OutputStream out) throws IOException;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      source.writeTo(out);
    }
  }

  public static Reply of(int status, String type, byte[] body) {
    return new Reply(status, Map.of("content-type", List.of(type)), new Bytes(body));
  }

  public static Reply text(int status, String type, String body) {
    return of(status, type + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  /** Text that comes while the work goes on. */
  public static Reply told(Flow.Source source) {
    return new Reply(
        200,
        Map.of("content-type", List.of("text/plain; charset=utf-8")),
        new Flow(UNKNOWN, source));
  }

  public static Reply json(Object body) {
    return of(200, "application/json", Json.MAPPER.writeValueAsBytes(body));
  }

  public static Reply empty(int status) {
    return new Reply(status, Map.of(), new Bytes(new byte[0]));
  }

  public Reply with(String header, String value) {
    Map<String, List<String>> more = new TreeMap<>(headers);
    more.put(header, List.of(value));
    return new Reply(status, more, content);
  }
}
