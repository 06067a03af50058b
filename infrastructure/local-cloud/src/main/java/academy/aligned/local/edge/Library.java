package academy.aligned.local.edge;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The exercise library that all practices share: its words from the care context, its films from a
 * folder.
 */
record Library(Folder films) {
  static final String ROOT = "/library/";
  private static final Set<String> WORDS = Set.of("exercises.json", "protocols.json");

  Optional<Reply> serve(Ask ask) {
    String name = ask.path().substring(ROOT.length());
    return WORDS.contains(name) ? Optional.of(words(ask, name)) : films.serve(ask, name);
  }

  private static Reply words(Ask ask, String name) {
    try (InputStream in = Library.class.getClassLoader().getResourceAsStream("library/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      String tag = "\"%x-%x\"".formatted(java.util.Arrays.hashCode(bytes), bytes.length);
      boolean known = ask.header("if-none-match").filter(tag::equals).isPresent();
      Reply reply = known ? Reply.empty(304) : Reply.of(200, "application/json", bytes);
      return reply.with("etag", tag).with("cache-control", "no-cache");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
