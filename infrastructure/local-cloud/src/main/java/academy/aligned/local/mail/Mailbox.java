package academy.aligned.local.mail;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.disk.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that was sent, one file a mail; ids sort by time. */
public record Mailbox(Path folder) {
  private static final int MOST = 200;
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  public Mailbox {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void put(Mail mail) {
    new WholeFile(file(mail.id())).write(Json.MAPPER.writeValueAsBytes(mail));
  }

  public Optional<Mail> find(String id) {
    return ID.matcher(id).matches() && Files.exists(file(id))
        ? Optional.of(read(file(id)))
        : Optional.empty();
  }

  /** The newest first; {@code to} empty means everybody's. */
  public List<Mail> newest(String to) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted(Comparator.reverseOrder())
          .map(Mailbox::read)
          .filter(mail -> to.isEmpty() || mail.goesTo(to))
          .limit(MOST)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Drops what went to these people, and what speaks of these hosts. */
  public void forget(Set<String> people, Set<String> hosts) {
    for (Path file : files()) {
      Mail mail = read(file);
      boolean theirs = people.stream().anyMatch(mail::goesTo);
      String said = mail.text() + mail.html();
      if (theirs || hosts.stream().anyMatch(said::contains)) {
        delete(file);
      }
    }
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String id) {
    return folder.resolve(id + ".json");
  }

  private static Mail read(Path file) {
    try {
      return Json.MAPPER.readValue(Files.readAllBytes(file), Mail.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
