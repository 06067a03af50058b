package academy.aligned.custody.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the names of one installation are in another: the practice's id, its host, its people's ids.
 * A name is replaced wherever it stands as a whole word, in keys, values and texts alike.
 */
public final class KeyMap {
  public static final KeyMap SAME = new KeyMap(Map.of());
  private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** A host is another one when there is more before it. */
  private static final String NOT_LONGER = "(?<![.-])";

  private final Map<String, String> names;
  private final Pattern words;

  public KeyMap(Map<String, String> names) {
    this.names =
        names.entrySet().stream()
            .filter(name -> !name.getKey().equals(name.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    String others =
        this.names.keySet().stream()
            .filter(name -> !name.matches(UUID))
            .sorted(java.util.Comparator.comparingInt(String::length).reversed())
            .map(name -> (name.contains(".") ? NOT_LONGER : "") + Pattern.quote(name))
            .collect(Collectors.joining("|"));
    String any = Stream.of(others, UUID).filter(p -> !p.isEmpty()).collect(Collectors.joining("|"));
    this.words = Pattern.compile("(?<![A-Za-z0-9])(?:" + any + ")(?![A-Za-z0-9])");
  }

  public Map<String, String> names() {
    return new TreeMap<>(names);
  }

  /** Leads back. */
  public KeyMap inverse() {
    return new KeyMap(
        names.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
  }

  public boolean changesNothing() {
    return names.isEmpty();
  }

  public String apply(String text) {
    return names.isEmpty()
        ? text
        : words
            .matcher(text)
            .replaceAll(
                found ->
                    java.util.regex.Matcher.quoteReplacement(
                        names.getOrDefault(found.group(), found.group())));
  }

  public Map<String, AttributeValue> apply(Map<String, AttributeValue> values) {
    if (names.isEmpty()) {
      return values;
    }
    Map<String, AttributeValue> renamed = new LinkedHashMap<>();
    values.forEach((name, value) -> renamed.put(apply(name), apply(value)));
    return renamed;
  }

  private AttributeValue apply(AttributeValue value) {
    return switch (value.type()) {
      case S -> AttributeValue.fromS(apply(value.s()));
      case M -> AttributeValue.fromM(apply(value.m()));
      case L -> AttributeValue.fromL(value.l().stream().map(this::apply).toList());
      default -> value;
    };
  }
}
