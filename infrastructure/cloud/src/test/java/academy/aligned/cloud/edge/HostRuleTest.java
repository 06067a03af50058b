package academy.aligned.cloud.edge;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.HostEntry;
import academy.aligned.kernel.door.NoticePage;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The functions that CloudFront runs, run by Node: they answer as the laptop's edge does. */
class HostRuleTest {
  private static final TenantId NORTH = new TenantId("northnorth12");
  private static final String GIVEN = "north.aligned.academy";
  private static final String OWN = "book.north.example";
  private static final List<String> PATHS =
      List.of("/", "/practice/patients", "/me", "/courses/", "/manifest.webmanifest", "/a/b.js");

  @TempDir private Path folder;

  private record Visit(String host, String path, Map<String, Object> querystring) {}

  /** A stand-in for the store, the very source that is deployed, and a visit after the other. */
  private List<JsonNode> run(String function, Map<String, String> store, List<Visit> visits)
      throws IOException, InterruptedException {
    String script =
        """
        const store = %s;
        const cf = { kvs: () => ({ get: async (key, how) => {
          if (how.format !== 'json' || !(key in store)) throw new Error('KeyNotFound');
          return JSON.parse(store[key]); } }) };
        %s
        const visits = %s;
        const answers = [];
        for (const { host, path, querystring } of visits) {
          answers.push(await handler({ request: {
            method: 'GET', uri: path, querystring, headers: { host: { value: host } } } }));
        }
        console.log(JSON.stringify(answers));
        """
            .formatted(
                Json.MAPPER.writeValueAsString(store),
                HostFunctions.withHosts(function).replace("import cf from 'cloudfront';", ""),
                Json.MAPPER.writeValueAsString(visits));
    Path file = Files.writeString(folder.resolve(function + ".mjs"), script);
    String node = Optional.ofNullable(System.getenv("JSII_NODE")).orElse("node");
    Process process = new ProcessBuilder(node, file.toString()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    List<JsonNode> answers = new ArrayList<>();
    Json.TOLERANT.readTree(said).forEach(answers::add);
    return answers;
  }

  private static String verdict(JsonNode answer) {
    return switch (answer.path("statusCode").asInt(0)) {
      case 403 -> "NOTICE";
      case 308 -> "ELSEWHERE";
      default -> "SERVE";
    };
  }

  @Test
  void every_function_decides_as_the_laptops_edge_does() throws Exception {
    for (String function : List.of("pages", "brand", "site")) {
      for (Status status : Status.values()) {
        HostEntry entry = new HostEntry(NORTH, status, OWN);
        List<Visit> visits = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String host : List.of(GIVEN, OWN)) {
          for (String path : PATHS) {
            visits.add(new Visit(host, path, Map.of()));
            expected.add(entry.on(host, path).name());
          }
        }
        Map<String, String> store = Map.of(GIVEN, entry.wire(), OWN, entry.wire());
        assertThat(run(function, store, visits))
            .as(function + " " + status)
            .extracting(HostRuleTest::verdict)
            .containsExactlyElementsOf(expected);
      }
    }
  }

  @Test
  void a_visitor_is_sent_to_the_same_page_with_the_same_questions() throws Exception {
    HostEntry entry = new HostEntry(NORTH, Status.OPEN, OWN);
    Map<String, Object> asked =
        Map.of(
            "via",
            Map.of(
                "value", "2", "multiValue", List.of(Map.of("value", "1"), Map.of("value", "2"))));
    JsonNode moved =
        run("pages", Map.of(GIVEN, entry.wire()), List.of(new Visit(GIVEN, "/me", asked)))
            .getFirst();
    assertThat(moved.at("/headers/location/value").asString())
        .isEqualTo("https://" + OWN + "/me?via=1&via=2");
  }

  @Test
  void hosts_find_their_practices_files_and_strangers_the_platforms() throws Exception {
    HostEntry entry = new HostEntry(NORTH, Status.OPEN, OWN);
    Map<String, String> store =
        Map.of(
            OWN,
            entry.wire(),
            "aligned.academy",
            new HostEntry(TenantId.PLATFORM, Status.OPEN, "aligned.academy").wire());
    List<Visit> home =
        List.of(
            new Visit(OWN, "/", Map.of()),
            new Visit(OWN, "/practice/a", Map.of()),
            new Visit("aligned.academy", "/", Map.of()),
            new Visit("stranger.example", "/", Map.of()));
    assertThat(run("pages", store, home))
        .extracting(answer -> answer.path("uri").asString())
        .containsExactly(
            "/patient/index.html",
            "/practice/index.html",
            "/public/index.html",
            "/public/index.html");
    List<Visit> file = List.of(new Visit(OWN, "/config.json", Map.of()));
    assertThat(run("brand", store, file).getFirst().path("uri").asString())
        .isEqualTo("/tenants/northnorth12/site/config.json");
    List<Visit> page =
        List.of(
            new Visit(OWN, "/courses/", Map.of()),
            new Visit("stranger.example", "/courses/", Map.of()));
    assertThat(run("site", store, page))
        .extracting(answer -> answer.path("uri").asString())
        .containsExactly(
            "/tenants/northnorth12/site/courses/index.html",
            "/tenants/platform0000/site/courses/index.html");
  }

  @Test
  void the_notice_of_a_shut_practice_is_the_laptops_word_for_word() throws Exception {
    for (Status shut : List.of(Status.SUSPENDED, Status.OFFBOARDING)) {
      HostEntry entry = new HostEntry(NORTH, shut, OWN);
      List<Visit> visits =
          List.of(new Visit(OWN, "/", Map.of()), new Visit(OWN, NoticePage.STYLE_PATH, Map.of()));
      List<JsonNode> answers = run("pages", Map.of(OWN, entry.wire()), visits);
      assertThat(answers.getFirst().at("/body/data").asString()).isEqualTo(NoticePage.of(shut));
      assertThat(answers.getLast().at("/body/data").asString()).isEqualTo(NoticePage.STYLE);
    }
  }

  @Test
  void a_function_is_as_small_as_cloudfront_wants_it() {
    for (String function : List.of("pages", "brand", "site")) {
      assertThat(HostFunctions.withHosts(function).length()).isLessThan(10_000);
      assertThat(HostFunctions.withHosts(function)).doesNotContain("{{");
    }
  }
}
