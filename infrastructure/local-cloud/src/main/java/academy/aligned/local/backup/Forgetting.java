package academy.aligned.local.backup;

import academy.aligned.local.cloudfront.KeyValueStore;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import academy.aligned.local.mail.Mailbox;
import academy.aligned.local.queue.Queues;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Forgets a practice that was erased in what the laptop keeps beside its stores: the journal, the
 * mailbox, messages that nobody could handle, the edge. On AWS these lapse by themselves.
 */
public record Forgetting(Journal journal, Mailbox mailbox, Queues queues, KeyValueStore hosts)
    implements Service {
  @Override
  public boolean takes(Ask ask) {
    return ask.path().equals("/_local/forget");
  }

  @Override
  public Reply answer(Ask ask) {
    if (!ask.method().equals("POST") || ask.header("origin").isPresent()) {
      throw new Refusal(403, "AccessDenied", "Only a terminal lets a practice be forgotten.");
    }
    JsonNode asked = ask.json();
    String tenant = asked.path("tenant").asString("");
    if (!tenant.matches("[a-z0-9]{12}")) {
      throw new Refusal(400, "ValidationException", "Say which tenant.");
    }
    Set<String> people = texts(asked.path("people"));
    Set<String> partitions = texts(asked.path("partitions"));
    journal.forget(entry -> partitions.contains(entry.partition()) || of(entry, tenant, people));
    mailbox.forget(texts(asked.path("emails")), hosts(partitions));
    queues.forget(tenant);
    hosts.forget(tenant);
    return Reply.empty(204);
  }

  private static boolean of(Entry entry, String tenant, Set<String> people) {
    String pk = entry.partition();
    return pk.equals("T#" + tenant)
        || pk.startsWith("T#" + tenant + "#")
        || pk.endsWith("#" + tenant)
        || entry.key().get("sk").s().equals("IN#" + tenant)
        || (entry.before().containsKey("tenant") && tenant.equals(entry.before().get("tenant").s()))
        || (pk.startsWith("U#") && people.contains(pk.substring(2)));
  }

  private static Set<String> hosts(Set<String> partitions) {
    return partitions.stream()
        .filter(partition -> partition.startsWith("H#"))
        .map(partition -> partition.substring(2))
        .collect(Collectors.toSet());
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
