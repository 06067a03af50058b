package academy.aligned.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes and counts that keep the house readable. */
class HouseNormsTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern CLIENT = Pattern.compile("\\b(?!Stripe)\\w+Client\\.builder\\(\\)");
  private static final Pattern BUDGET = Pattern.compile("\\bBudget\\.[A-Z]+");
  private static final Pattern CATCH = Pattern.compile("\\bcatch \\(");

  private record Source(Path path, List<String> lines) {
    boolean main() {
      return path.toString().contains("/src/main/");
    }
  }

  private static List<Source> sources(String... folders) {
    return Stream.of(folders)
        .flatMap(folder -> walk(ROOT.resolve(folder)))
        .filter(path -> path.toString().endsWith(".java"))
        .filter(path -> !path.toString().contains("/target/"))
        .map(HouseNormsTest::source)
        .toList();
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Source source(Path path) {
    try {
      return new Source(path, Files.readAllLines(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void no_file_is_longer_than_250_lines() {
    assertThat(sources("shared", "functions", "infrastructure"))
        .filteredOn(source -> source.lines().size() > 250)
        .extracting(source -> ROOT.relativize(source.path()) + ": " + source.lines().size())
        .isEmpty();
  }

  @Test
  void a_slice_folder_of_a_context_holds_at_most_ten_sources() {
    Map<Path, Long> folders = new TreeMap<>();
    sources("functions", "infrastructure/custody", "infrastructure/drill").stream()
        .filter(Source::main)
        .filter(source -> !source.path().endsWith("package-info.java"))
        .forEach(source -> folders.merge(source.path().getParent(), 1L, Long::sum));
    assertThat(folders).allSatisfy((folder, files) -> assertThat(files).isLessThanOrEqualTo(10));
  }

  @Test
  void only_doors_and_gateways_catch() {
    List<Source> sources = sources("shared/kernel", "shared/storage", "functions");
    long lines = sources.stream().filter(Source::main).mapToLong(s -> s.lines().size()).sum();
    long catches =
        sources.stream()
            .filter(Source::main)
            .flatMap(source -> source.lines().stream())
            .filter(line -> CATCH.matcher(line).find())
            .count();
    assertThat(1000.0 * catches / lines).as("catches per thousand lines").isLessThan(5);
  }

  @Test
  void every_client_of_aws_has_a_budget() {
    List<Source> clients =
        sources("shared/kernel", "shared/storage", "functions").stream()
            .filter(Source::main)
            .filter(source -> count(source, CLIENT) > 0)
            .toList();
    assertThat(clients).isNotEmpty();
    assertThat(clients)
        .filteredOn(source -> count(source, CLIENT) > count(source, BUDGET))
        .extracting(source -> ROOT.relativize(source.path()))
        .isEmpty();
  }

  private static long count(Source source, Pattern what) {
    return source.lines().stream().filter(line -> what.matcher(line).find()).count();
  }

  @Test
  void what_is_shared_stays_at_most_a_fifth_of_the_house() {
    long shared = sources("shared/kernel", "shared/storage").stream().filter(Source::main).count();
    long all =
        sources("shared", "functions", "infrastructure").stream().filter(Source::main).count();
    assertThat(100.0 * shared / all).as("per cent of sources that are shared").isLessThan(30);
  }
}
