package academy.aligned.local.bus;

import java.util.Map;
import java.util.TreeMap;

/** What to match on which bus, and the queues it goes to: target id to ARN. */
record Rule(String bus, String name, String pattern, boolean enabled, Map<String, String> targets) {
  Rule {
    targets = Map.copyOf(targets);
  }

  Rule with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(targets);
    all.putAll(more);
    return new Rule(bus, name, pattern, enabled, all);
  }

  Rule without(Iterable<String> ids) {
    Map<String, String> rest = new TreeMap<>(targets);
    ids.forEach(rest::remove);
    return new Rule(bus, name, pattern, enabled, rest);
  }

  String arn() {
    return "arn:aws:events:eu-central-1:000000000000:rule/" + bus + "/" + name;
  }
}
