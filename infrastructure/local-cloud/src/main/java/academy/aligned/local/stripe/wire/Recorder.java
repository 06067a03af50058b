package academy.aligned.local.stripe.wire;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.http.Ask;
import academy.aligned.local.stripe.books.Shapes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes down what was asked and answered, where {@code STRIPE_RECORD} names a file: for a check
 * against Stripe's own description of its API.
 */
final class Recorder {
  private final Optional<Path> file =
      Optional.ofNullable(System.getenv("STRIPE_RECORD")).filter(f -> !f.isBlank()).map(Path::of);

  synchronized void record(Ask ask, int status, ObjectNode answer) {
    file.ifPresent(path -> write(path, line(ask, status, answer)));
  }

  private static ObjectNode line(Ask ask, int status, ObjectNode answer) {
    ObjectNode line = Shapes.empty().put("method", ask.method()).put("path", ask.path());
    line.put("query", ask.rawQuery()).put("body", ask.text()).put("status", status);
    line.set("answer", answer);
    return line;
  }

  private static void write(Path path, ObjectNode line) {
    try {
      Files.writeString(
          path,
          Json.MAPPER.writeValueAsString(line) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
