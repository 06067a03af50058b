package academy.aligned.tenancy.domain;

import academy.aligned.tenancy.Office;
import academy.aligned.tenancy.domain.names.Names.Kind;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Site;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An owner who connects a domain, and what she does at her provider for it. */
record Registrar(Office office, Site site) {
  /** A host that no other test wants. */
  String fresh() {
    return "book." + office.newPractice() + ".example";
  }

  Answer name(String host) {
    return site.post(site.owner(), "/api/domains", Map.of("host", host));
  }

  JsonNode show(String host) {
    return find(site.get(site.owner(), "/api/domains"), host);
  }

  JsonNode check(String host) {
    Answer answer = site.post(site.owner(), "/api/domains/" + host + "/check", Map.of());
    office.world().deliver();
    return find(answer, host);
  }

  Answer choose(String host) {
    Answer answer = site.put(site.owner(), "/api/domains/primary", Map.of("host", host));
    office.world().deliver();
    return answer;
  }

  Answer remove(String host) {
    Answer answer = site.call(site.owner(), "DELETE", "/api/domains/" + host, null);
    office.world().deliver();
    return answer;
  }

  /** Makes both records as the page says. */
  void records(String host) {
    office.world().deliver();
    show(host)
        .path("records")
        .forEach(
            record ->
                office
                    .names()
                    .put(
                        record.path("name").asString(),
                        Kind.valueOf(record.path("type").asString()),
                        record.path("value").asString()));
  }

  /** All the way to a host that works. */
  void connect(String host) {
    name(host);
    records(host);
    check(host);
    office.edge().now(host, academy.aligned.tenancy.domain.edge.Edge.Connection.READY);
    check(host);
  }

  static JsonNode find(Answer answer, String host) {
    return answer
        .body()
        .path("domains")
        .valueStream()
        .filter(domain -> domain.path("host").asString().equals(host))
        .findFirst()
        .orElseThrow(() -> new AssertionError(host + " is not in " + answer.text()));
  }

  static Stream<String> states(JsonNode domain) {
    return domain.path("records").valueStream().map(record -> record.path("state").asString());
  }
}
