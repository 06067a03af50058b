package academy.aligned.local.mail;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;

/** Who may send: domains declared with the stack, and addresses whose owner followed the link. */
final class Identities {
  private final Path file;
  private final Set<String> declared;
  private final Map<String, Boolean> asked;

  Identities(Path file, Set<String> declared) {
    this.file = file;
    this.declared = declared;
    this.asked = read(file);
  }

  /** Whether mail may come from this address; a verified domain covers what is below it. */
  synchronized boolean maySend(String address) {
    if (verified(address)) {
      return true;
    }
    String domain = Addresses.domain(address);
    while (!verified(domain) && domain.contains(".")) {
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return verified(domain);
  }

  synchronized Optional<Boolean> state(String identity) {
    return declared.contains(identity)
        ? Optional.of(true)
        : Optional.ofNullable(asked.get(identity));
  }

  synchronized void ask(String identity) {
    asked.putIfAbsent(identity, false);
    write();
  }

  synchronized void verify(String identity) {
    asked.computeIfPresent(identity, (_, _) -> true);
    write();
  }

  synchronized void remove(String identity) {
    asked.remove(identity);
    write();
  }

  private boolean verified(String identity) {
    return state(identity).orElse(false);
  }

  private void write() {
    try {
      Files.write(file, Json.MAPPER.writeValueAsBytes(asked));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Boolean> read(Path file) {
    try {
      return Files.exists(file)
          ? Json.MAPPER.readValue(
              Files.readAllBytes(file), new TypeReference<TreeMap<String, Boolean>>() {})
          : new TreeMap<>();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
