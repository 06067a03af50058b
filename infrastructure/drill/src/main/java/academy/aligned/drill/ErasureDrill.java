package academy.aligned.drill;

import academy.aligned.custody.Custody;
import academy.aligned.drill.world.Canaries;
import academy.aligned.drill.world.Everywhere;
import academy.aligned.drill.world.House;
import academy.aligned.drill.world.SmallPractice;
import academy.aligned.drill.world.Unzipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that stand nowhere else are put into every kind of field of a practice; it is exported, and
 * erased: all of them are in the bundle, and afterwards none is anywhere.
 */
public record ErasureDrill(House house, Path folder) {
  private static final String ID = "canaries0000";

  /**
   * What came out.
   *
   * @param before places that held words, by their kind
   * @param left places that still hold one
   * @param untouched whether erasing once more changed nothing at all
   */
  public record Outcome(
      SmallPractice practice,
      Canaries canaries,
      Path bundle,
      long exported,
      Map<String, Long> before,
      List<String> left,
      String again,
      boolean untouched) {
    int planted() {
      return canaries.words().size();
    }

    boolean holds() {
      return exported == planted() && planted() >= 40 && left.isEmpty() && untouched;
    }
  }

  public Outcome run() {
    var practice = SmallPractice.open(house, ID, "canaries");
    Canaries canaries = new Canaries();
    canaries.onShelves(practice);
    canaries.onPatient(practice);
    canaries.onPatient(practice);
    Everywhere everywhere = new Everywhere(house);
    List<String> words = canaries.words();
    SmallPractice.until(() -> everywhere.printed(words));
    Map<String, Long> before = everywhere.kinds(words);
    String name = practice.owned().get("/api/branding").path("name").asString();
    keepers("erase", "canaries", "--export-to", folder.toString(), "--now", name);
    Path bundle = bundle();
    String exported = String.join("\n", texts(bundle).values());
    List<String> left = List.copyOf(everywhere.holding(words));
    Map<String, Integer> print = everywhere.print();
    String again = keepers("erase", "--again");
    boolean untouched = everywhere.print().equals(print);
    long found = words.stream().filter(exported::contains).count();
    return new Outcome(
        practice,
        canaries,
        bundle,
        found,
        before,
        left,
        again.lines().filter(line -> line.startsWith(ID)).findFirst().orElse(""),
        untouched);
  }

  /** A command of the keepers, on this house. */
  String keepers(String... words) {
    Map<String, String> settings =
        Map.of(
            "PLATFORM",
            "aligned.localhost",
            "FORGET_AT",
            "http://127.0.0.1:" + (house.place().port() + 1) + "/_local/forget");
    return Custody.run(house.installation(), settings, List.of(words));
  }

  private Path bundle() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> texts(Path bundle) {
    try {
      return Unzipped.texts(bundle);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
