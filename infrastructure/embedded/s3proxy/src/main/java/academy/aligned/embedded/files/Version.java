package academy.aligned.embedded.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Properties;

/** One version of one file, or the mark that it was deleted; beside its bytes lies what is known of it. */
record Version(String key, String id, Path facts, Properties known) {
  private static final String BODY = ".body";
  static final String FACTS = ".facts";

  static Version read(String key, Path facts) throws IOException {
    Properties known = new Properties();
    try (InputStream in = Files.newInputStream(facts)) {
      known.load(in);
    }
    String name = facts.getFileName().toString();
    return new Version(key, name.substring(1, name.length() - FACTS.length()), facts, known);
  }

  static Path body(Path facts) {
    String name = facts.getFileName().toString();
    return facts.resolveSibling(name.substring(0, name.length() - FACTS.length()) + BODY);
  }

  /** Its facts are written last, at once: a version is whole, or it is not there. */
  static void write(Path facts, Properties known) throws IOException {
    Path next = facts.resolveSibling(facts.getFileName() + ".new");
    try (OutputStream out = Files.newOutputStream(next)) {
      known.store(out, null);
    }
    Files.move(next, facts, StandardCopyOption.ATOMIC_MOVE);
  }

  boolean deleted() {
    return known.containsKey("deleted");
  }

  Instant at() {
    return Instant.parse(known.getProperty("at"));
  }

  long size() {
    return Long.parseLong(known.getProperty("size", "0"));
  }

  String text(String name) {
    return known.getProperty(name);
  }

  InputStream open() throws IOException {
    return Files.newInputStream(body(facts));
  }

  void erase() throws IOException {
    Files.deleteIfExists(facts);
    Files.deleteIfExists(body(facts));
  }
}
