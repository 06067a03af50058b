package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The demo practices: made once, whatever comes between. */
class SeedTest {
  private static final Map<String, String> OWNERS =
      Map.of(
          "bonnie", "bonnie@bonnie.example",
          "northshore", "marcus@northshore.example",
          "luna", "veronique@luna.example");
  private static final String PASSWORD = "Align-2027!demo";

  @TempDir private Path folder;

  @Test
  void a_power_cut_while_the_demo_is_made_leaves_nothing_out_and_nothing_twice() throws Exception {
    Place place = FreshPlace.in(folder);
    SmallLibrary.in(place.home().resolve("library"));
    try (OwnProcess cloud = OwnProcess.up(place)) {
      seedUntil(place, "42 days ago", cloud::cutPower);
    }
    try (OwnProcess cloud = OwnProcess.up(place)) {
      assertThat(seed(place))
          .anyMatch(line -> line.contains("kept their diaries"))
          .anyMatch(line -> line.contains("4 courses reviewed and published"));
      var lesson = cloud.at(Place.PLATFORM).get("/api/courses/align-conception/lessons/welcome");
      assertThat(Browser.json(lesson).at("/taught/film/media").asString()).isNotEmpty();
      Map<String, JsonNode> made = rosters(cloud);
      assertThat(patients(made)).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
      assertThat(cloud.at(Place.PLATFORM).get("/_local/clock").body()).contains("PT0S");

      assertThat(seed(place)).singleElement().asString().contains("are there already");
      assertThat(rosters(cloud)).isEqualTo(made);
    }
  }

  private static void seedUntil(Place place, String line, Runnable then) throws IOException {
    try (BufferedReader told = telling(place)) {
      for (String next = told.readLine(); next != null; next = told.readLine()) {
        if (next.contains(line)) {
          then.run();
          return;
        }
      }
    }
    throw new AssertionError("the seed never told: " + line);
  }

  private static List<String> seed(Place place) throws IOException {
    try (BufferedReader told = telling(place)) {
      return told.lines().filter(line -> !line.isBlank()).toList();
    }
  }

  /** What the seed tells while it goes on. */
  private static BufferedReader telling(Place place) throws IOException {
    var seed = URI.create("http://127.0.0.1:" + place.port() + "/_local/seed").toURL();
    var asked = (java.net.HttpURLConnection) seed.openConnection();
    asked.setRequestMethod("POST");
    return new BufferedReader(
        new InputStreamReader(asked.getInputStream(), StandardCharsets.UTF_8));
  }

  private static Map<String, JsonNode> rosters(OwnProcess cloud) throws Exception {
    Map<String, JsonNode> rosters = new TreeMap<>();
    for (var owner : OWNERS.entrySet()) {
      Browser desk = cloud.at(owner.getKey() + "." + Place.PLATFORM);
      var proof = Map.of("email", owner.getValue(), "password", PASSWORD);
      var session = Browser.json(desk.post("/api/identity/password", proof));
      String token = "Bearer " + session.path("accessToken").asString();
      var roster = desk.with("authorization", token).get("/api/patients?limit=100");
      assertThat(roster.statusCode()).as(roster.body()).isEqualTo(200);
      rosters.put(owner.getKey(), Browser.json(roster));
    }
    return rosters;
  }

  private static List<String> patients(Map<String, JsonNode> rosters) {
    return rosters.values().stream()
        .flatMap(roster -> roster.path("patients").valueStream())
        .map(row -> row.path("patient").asString())
        .toList();
  }
}
