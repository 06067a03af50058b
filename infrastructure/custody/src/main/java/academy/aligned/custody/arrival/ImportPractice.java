package academy.aligned.custody.arrival;

import academy.aligned.custody.Refused;
import academy.aligned.custody.bundle.Bundle;
import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.bundle.Manifest;
import academy.aligned.custody.bundle.Plain;
import academy.aligned.custody.place.Claim;
import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Register;
import academy.aligned.custody.tenant.People;
import academy.aligned.custody.tenant.Records;
import academy.aligned.custody.tenant.Rows;
import academy.aligned.kernel.ids.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Takes a practice in. The host is claimed first and shows a notice until all is there; a broken
 * import goes on where it stopped, and one that is done does nothing. Nothing that is put tells the
 * bus anything.
 */
public record ImportPractice(Installation at, Bundle bundle, TenantId tenant, String host) {
  private static final String SUSPENDED = "SUSPENDED";

  /** The names it got here, and whether there was anything left to do. */
  public record Outcome(KeyMap keys, boolean fresh) {}

  public Outcome run() {
    Notebook notebook = new Notebook(at, tenant);
    refuse(notebook.begun());
    try (Claim claim = Claim.on(at, tenant, "import")) {
      Optional<Notebook.Begun> begun = notebook.begun();
      refuse(begun);
      return begun.filter(Notebook.Begun::done).isPresent()
          ? new Outcome(begun.get().keys(), false)
          : take(notebook, begun.map(Notebook.Begun::keys).orElse(KeyMap.SAME), claim);
    }
  }

  private Outcome take(Notebook notebook, KeyMap earlier, Claim claim) {
    KeyMap begun = with(earlier.names(), own().names());
    new Inspection(at, bundle, tenant, begun).pass();
    notebook.keep(bundle.sum(), begun, false);
    KeyMap keys = people(notebook, begun);
    String status = records(notebook, keys);
    rows(keys);
    new ArrivingFiles(at, bundle, tenant, keys).put();
    claim.held();
    new Register(at, tenant).mark(host, status);
    notebook.keep(bundle.sum(), keys, true);
    return new Outcome(keys, true);
  }

  private static KeyMap with(Map<String, String> names, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(names);
    all.putAll(more);
    return new KeyMap(all);
  }

  /** Before anything is written. */
  private void refuse(Optional<Notebook.Begun> begun) {
    Register register = new Register(at, tenant);
    if (begun.isPresent() && !begun.get().bundle().equals(bundle.sum())) {
      throw new Refused(
          "%s was taken in here from another bundle: import under a new id (--as)."
              .formatted(tenant));
    }
    if (begun.isEmpty() && register.practice().isPresent()) {
      throw new Refused(
          "There is a practice %s here with content of its own: import under a new id (--as)."
              .formatted(tenant));
    }
    register
        .holder(host)
        .filter(holder -> !holder.equals(tenant))
        .ifPresent(
            _ -> {
              throw new Refused(
                  "The host " + host + " is another practice's: choose one with --host.");
            });
  }

  private KeyMap own() {
    Manifest.Keys keys = bundle.manifest().keys();
    return new KeyMap(Map.of(keys.tenant(), tenant.value(), keys.host(), host));
  }

  /** Everybody's account here, made where there is none. */
  private KeyMap people(Notebook notebook, KeyMap keys) {
    People people = new People(at);
    Map<String, String> names = new TreeMap<>(keys.names());
    bundle.lines(
        People.ENTRY,
        line -> {
          var person = Plain.read(line);
          var attributes = person.get("attributes").m();
          if (attributes.containsKey("email") && !attributes.get("email").s().isEmpty()) {
            names.put(person.get("user").s(), people.account(attributes));
          }
        });
    KeyMap all = new KeyMap(names);
    notebook.keep(bundle.sum(), all, false);
    bundle.lines(People.ENTRY, line -> notebook.record(remembered(Plain.read(line), all)));
    return all;
  }

  private static Map<String, AttributeValue> remembered(
      Map<String, AttributeValue> person, KeyMap keys) {
    Map<String, AttributeValue> me = new HashMap<>();
    me.put("pk", AttributeValue.fromS("U#" + keys.apply(person.get("user").s())));
    me.put("sk", AttributeValue.fromS("ME"));
    Map<String, AttributeValue> attributes = person.get("attributes").m();
    me.put("email", attributes.getOrDefault("email", AttributeValue.fromS("")));
    me.put("name", attributes.getOrDefault("name", AttributeValue.fromS("")));
    return me;
  }

  /** Answers the status that the practice shall have in the end. */
  private String records(Notebook notebook, KeyMap keys) {
    String[] status = {"OPEN"};
    bundle.lines(
        Records.ENTRY,
        line -> {
          Map<String, AttributeValue> item = new HashMap<>(keys.apply(Plain.read(line)));
          if (item.containsKey("status")) {
            status[0] = item.put("status", AttributeValue.fromS(SUSPENDED)).s();
          }
          notebook.record(item);
        });
    return status[0];
  }

  private void rows(KeyMap keys) {
    Rows rows = new Rows(tenant);
    try (Shelves shelves = new Shelves(at, tenant)) {
      for (Manifest.Entry entry : bundle.manifest().entries()) {
        if (entry.name().startsWith("rows/")) {
          String context = entry.name().split("/", -1)[1];
          bundle.lines(
              entry.name(), line -> shelves.put(context, rows.item(keys.apply(Plain.read(line)))));
          shelves.settle();
        }
      }
    }
  }
}
