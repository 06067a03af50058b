package academy.aligned.assure.standard;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The map from the standard to our tests names only what is there, and leaves out no level 1. */
class AsvsTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final List<String> ANSWERS = List.of("tests", "gap", "absent", "open");

  private final JsonNode map = read();

  private static JsonNode read() {
    try {
      return Json.MAPPER.readTree(Files.readString(ROOT.resolve("docs/security/asvs.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<JsonNode> requirements() {
    return map.path("requirements").valueStream();
  }

  private Stream<JsonNode> ofLevel(int level) {
    return requirements().filter(one -> one.path("level").asInt() == level);
  }

  private static String id(JsonNode requirement) {
    return requirement.path("id").asString();
  }

  @Test
  void every_requirement_of_the_first_two_levels_is_listed_once_with_one_answer() {
    assertThat(requirements().map(AsvsTest::id).distinct().count())
        .isEqualTo(requirements().count());
    assertThat(ofLevel(1).count()).isEqualTo(map.at("/levels/1").asLong());
    assertThat(ofLevel(2).count()).isEqualTo(map.at("/levels/2").asLong());
    assertThat(requirements())
        .allSatisfy(one -> assertThat(ANSWERS.stream().filter(one::has)).as(id(one)).hasSize(1));
  }

  @Test
  void at_level_one_nothing_is_open_and_every_gap_says_why() {
    assertThat(ofLevel(1).filter(one -> one.has("open")).map(AsvsTest::id)).isEmpty();
    assertThat(requirements().filter(one -> !one.has("open")))
        .allSatisfy(
            one -> {
              assertThat(one.path("means").asString("")).as(id(one)).isNotBlank();
              assertThat(one.path("gap").asString("x")).as(id(one)).isNotBlank();
              assertThat(one.path("absent").asString("x")).as(id(one)).isNotBlank();
              assertThat(one.has("tests") && one.path("tests").isEmpty()).as(id(one)).isFalse();
            });
  }

  @Test
  void every_test_that_is_named_is_there() {
    Map<String, String> sources = sources();
    assertThat(requirements())
        .allSatisfy(
            one ->
                assertThat(one.path("tests").valueStream().map(JsonNode::asString))
                    .as(id(one))
                    .allSatisfy(test -> assertThat(there(sources, test)).as(test).isTrue()));
  }

  @Test
  void the_page_counts_what_the_map_says() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/security/asvs.md"));
    for (int level = 1; level <= 2; level++) {
      for (String answer : ANSWERS) {
        long count = ofLevel(level).filter(one -> one.has(answer)).count();
        assertThat(page).contains("level %d, %s: %d".formatted(level, answer, count));
      }
    }
  }

  /** {@code Class#method}, {@code Class#*}, or {@code file.spec.ts#title}. */
  private static boolean there(Map<String, String> sources, String test) {
    String[] sides = test.split("#", 2);
    String source = sources.get(sides[0].endsWith(".ts") ? sides[0] : sides[0] + ".java");
    if (source == null) {
      return false;
    }
    if (sides[1].equals("*")) {
      return source.contains("@Test") || source.contains("@TestFactory");
    }
    return source.contains(sides[0].endsWith(".ts") ? sides[1] : " " + sides[1] + "(")
        || source.contains("ArchRule " + sides[1]);
  }

  private static Map<String, String> sources() {
    Map<String, String> sources = new HashMap<>();
    for (String folder : List.of("shared", "functions", "infrastructure", "frontend-pwa/tests")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        files
            .filter(AsvsTest::mayHoldTests)
            .forEach(file -> sources.merge(name(file), text(file), String::concat));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }

  private static boolean mayHoldTests(Path file) {
    String path = file.toString();
    return !path.contains("/target/")
        && (path.matches(".*(Test|Law|Contract)\\.java") || path.endsWith(".spec.ts"));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
