package academy.aligned.storage.wiring;

import java.util.Map;

/** Names and addresses a function is given by its environment. */
public record Settings(Map<String, String> environment) {
  public Settings {
    environment = Map.copyOf(environment);
  }

  /** The value, or a sentence that says which one is missing. */
  public String get(String name) {
    String value = environment.get(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("The setting " + name + " is missing.");
    }
    return value;
  }

  public String get(String name, String otherwise) {
    return environment.getOrDefault(name, otherwise);
  }
}
