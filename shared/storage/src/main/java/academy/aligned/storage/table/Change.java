package academy.aligned.storage.table;

import academy.aligned.kernel.ids.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One row's part of a write, ready for a single call or a transaction. */
sealed interface Change {
  Key key();

  /** The event that rides on the row, or null. */
  @Nullable AttributeValue event();

  Change carrying(AttributeValue event);

  default boolean canCarry() {
    return event() == null;
  }

  static Map<String, AttributeValue> wire(Key key, TenantId tenant) {
    return Map.of(
        "pk", Attributes.text(key.partition().wire(tenant)), "sk", Attributes.text(key.sort()));
  }

  record Put(
      Key key, AttributeValue body, List<Condition> conditions, @Nullable AttributeValue event)
      implements Change {
    @Override
    public Put carrying(AttributeValue event) {
      return new Put(key, body, conditions, event);
    }

    Map<String, AttributeValue> item(TenantId tenant) {
      Map<String, AttributeValue> item = new HashMap<>(wire(key, tenant));
      item.put("d", body);
      item.put("s", Attributes.number(1));
      item.put("v", Attributes.number(1));
      conditions.forEach(condition -> add(item, condition, tenant));
      if (event != null) {
        item.put("evt", event);
      }
      return item;
    }

    private static void add(
        Map<String, AttributeValue> item, Condition condition, TenantId tenant) {
      switch (condition) {
        case Condition.Absent _ -> {}
        case Condition.Version version -> item.put("v", Attributes.number(version.version() + 1));
        case Condition.Indexed index -> {
          item.put("gsi1pk", Attributes.text(index.partition().wire(tenant)));
          item.put("gsi1sk", Attributes.text(index.sort()));
        }
        case Condition.Expires expires ->
            item.put("ttl", Attributes.number(expires.at().getEpochSecond()));
      }
    }

    /** The condition in DynamoDB's words, or null. */
    @Nullable String expression() {
      return conditions.stream()
          .map(Put::words)
          .filter(words -> !words.isEmpty())
          .findFirst()
          .orElse(null);
    }

    private static String words(Condition condition) {
      return switch (condition) {
        case Condition.Absent _ -> "attribute_not_exists(pk)";
        case Condition.Version version when version.version() == 0 -> "attribute_not_exists(pk)";
        case Condition.Version _ -> "v = :v";
        default -> "";
      };
    }

    Map<String, AttributeValue> values() {
      return conditions.stream()
          .filter(condition -> condition instanceof Condition.Version v && v.version() > 0)
          .map(condition -> Attributes.number(((Condition.Version) condition).version()))
          .findFirst()
          .map(version -> Map.of(":v", version))
          .orElse(Map.of());
    }
  }

  /** Adds entries that are not there yet; what is there stays, so a repeat changes nothing. */
  record Append(Key key, Map<String, AttributeValue> entries, @Nullable AttributeValue event)
      implements Change {
    @Override
    public Append carrying(AttributeValue event) {
      return new Append(key, entries, event);
    }

    String expression() {
      StringBuilder words = new StringBuilder("SET ");
      for (int i = 0; i < entries.size(); i++) {
        words.append("#%d=if_not_exists(#%d,:%d),".formatted(i, i, i));
      }
      words.append(event == null ? "s=:s REMOVE evt" : "s=:s,evt=:evt");
      return words.append(" ADD v :s").toString();
    }

    /** That at least one of the entries is new: where all are known, nothing happens. */
    String condition() {
      return IntStream.range(0, entries.size())
          .mapToObj("attribute_not_exists(#%d)"::formatted)
          .collect(Collectors.joining(" OR "));
    }

    Map<String, String> names() {
      Map<String, String> names = new HashMap<>();
      entries.keySet().forEach(id -> names.put("#" + names.size(), "e#" + id));
      return names;
    }

    Map<String, AttributeValue> values() {
      Map<String, AttributeValue> values = new HashMap<>();
      entries.values().forEach(entry -> values.put(":" + values.size(), entry));
      values.put(":s", Attributes.number(1));
      if (event != null) {
        values.put(":evt", event);
      }
      return values;
    }
  }

  record Delete(Key key) implements Change {
    @Override
    public @Nullable AttributeValue event() {
      return null;
    }

    @Override
    public boolean canCarry() {
      return false;
    }

    @Override
    public Delete carrying(AttributeValue event) {
      throw new IllegalStateException("a deleted row carries nothing");
    }
  }
}
