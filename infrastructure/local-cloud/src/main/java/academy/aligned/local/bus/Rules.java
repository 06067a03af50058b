package academy.aligned.local.bus;

import academy.aligned.local.http.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.event.ruler.Machine;

/** The rules of every bus, matched by the library that EventBridge itself is made of. */
final class Rules {
  private final Map<String, Rule> rules = new TreeMap<>();
  private final Map<String, Machine> machines = new TreeMap<>();

  synchronized void put(Rule rule) {
    remove(rule.bus(), rule.name());
    if (rule.enabled()) {
      add(rule);
    }
    rules.put(key(rule.bus(), rule.name()), rule);
  }

  synchronized Optional<Rule> find(String bus, String name) {
    return Optional.ofNullable(rules.get(key(bus, name)));
  }

  synchronized Rule named(String bus, String name) {
    return find(bus, name)
        .orElseThrow(
            () ->
                new Refusal(400, "ResourceNotFoundException", "Rule " + name + " does not exist."));
  }

  synchronized void remove(String bus, String name) {
    Rule old = rules.remove(key(bus, name));
    if (old != null && old.enabled()) {
      unchecked(() -> machine(bus).deleteRule(name, old.pattern()));
    }
  }

  synchronized Collection<Rule> all() {
    return List.copyOf(rules.values());
  }

  /** The targets of every rule of the bus that matches. */
  synchronized Collection<String> targets(String bus, String event) {
    List<String> matching = new ArrayList<>();
    unchecked(() -> matching.addAll(machine(bus).rulesForJSONEvent(event)));
    return matching.stream()
        .flatMap(name -> named(bus, name).targets().values().stream())
        .distinct()
        .toList();
  }

  private void add(Rule rule) {
    unchecked(() -> machine(rule.bus()).addRule(rule.name(), rule.pattern()));
  }

  private Machine machine(String bus) {
    return machines.computeIfAbsent(bus, _ -> Machine.builder().build());
  }

  private static String key(String bus, String name) {
    return bus + "/" + name;
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void unchecked(Step step) {
    try {
      step.run();
    } catch (IOException malformed) {
      throw new Refusal(400, "InvalidEventPatternException", "Event pattern is not valid.");
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}
