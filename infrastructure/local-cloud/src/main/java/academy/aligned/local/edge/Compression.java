package academy.aligned.local.edge;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Text of a kilobyte and more goes out as gzip to whoever takes it. */
final class Compression {
  private static final int SMALLEST = 1_000;
  private static final Pattern TEXT =
      Pattern.compile("(text/.*|.*json.*|.*javascript.*|.*xml.*|.*mpegurl.*)");

  private Compression() {}

  static Reply of(Ask ask, Reply reply) {
    boolean taken = ask.header("accept-encoding").orElse("").contains("gzip");
    if (!taken
        || reply.headers().containsKey("content-encoding")
        || !(reply.content() instanceof Reply.Bytes whole)
        || whole.length() < SMALLEST
        || !TEXT.matcher(reply.headers().getOrDefault("content-type", List.of("")).getFirst())
            .matches()) {
      return reply;
    }
    Map<String, List<String>> headers = new TreeMap<>(reply.headers());
    headers.put("content-encoding", List.of("gzip"));
    headers.put("vary", List.of("accept-encoding"));
    return new Reply(reply.status(), headers, new Reply.Bytes(gzip(whole.bytes())));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
