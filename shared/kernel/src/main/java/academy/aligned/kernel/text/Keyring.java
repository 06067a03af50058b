package academy.aligned.kernel.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Secrets that live at once: the first signs, each of them verifies. So one can follow another
 * without anybody being refused in between.
 */
@FunctionalInterface
public interface Keyring {
  List<String> keys();

  /** As a setting holds them, the newest first, with space between. */
  static Keyring of(String setting) {
    List<String> keys = Stream.of(setting.split("\\s+")).filter(key -> !key.isEmpty()).toList();
    return () -> keys;
  }

  /** What signs; empty where there is none. */
  default String newest() {
    List<String> keys = keys();
    return keys.isEmpty() ? "" : keys.getFirst();
  }
}
