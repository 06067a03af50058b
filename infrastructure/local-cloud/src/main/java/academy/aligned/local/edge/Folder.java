package academy.aligned.local.edge;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Slice;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A folder of static files, with validators, ranges and lifetimes. */
record Folder(Path root) {
  /** The file at this path, if there is one; never anything outside the folder. */
  Optional<Reply> serve(Ask ask, String path) {
    return file(path).map(file -> reply(ask, file));
  }

  private Optional<Path> file(String path) {
    try {
      String plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      Path file = root.resolve(plain.replaceFirst("^/+", "")).normalize();
      return file.startsWith(root) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Reply reply(Ask ask, Path file) {
    try {
      long size = Files.size(file);
      String tag = "\"%x-%x\"".formatted(Files.getLastModifiedTime(file).toMillis(), size);
      if (ask.header("if-none-match").filter(tag::equals).isPresent()) {
        return Reply.empty(304)
            .with("etag", tag)
            .with("cache-control", Lifetime.of(file.toString()));
      }
      return Slice.asked(ask, size, tag)
          .map(range -> part(file, range))
          .orElseGet(() -> whole(file, size))
          .with("content-type", FileTypes.of(file.toString()))
          .with("cache-control", Lifetime.of(file.toString()))
          .with("accept-ranges", "bytes")
          .with("etag", tag);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Small files are held, so that they can be compressed; large ones flow. */
  private static Reply whole(Path file, long size) {
    if (size > 4_000_000) {
      return new Reply(200, Map.of(), new Reply.Flow(size, out -> Files.copy(file, out)));
    }
    try {
      return new Reply(200, Map.of(), new Reply.Bytes(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reply part(Path file, Slice range) {
    Map<String, List<String>> headers = new TreeMap<>();
    headers.put("content-range", List.of(range.contentRange()));
    return range.satisfiable()
        ? new Reply(206, headers, new Reply.Flow(range.length(), out -> copy(file, range, out)))
        : new Reply(416, headers, new Reply.Bytes(new byte[0]));
  }

  private static void copy(Path file, Slice range, OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(range.from());
      byte[] buffer = new byte[64 * 1024];
      for (long left = range.length(); left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          return;
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }
}
