package academy.aligned.drill.world;

import academy.aligned.storage.table.ItemJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every place where a house keeps anything: all tables, and all files of its folder: buckets,
 * exports, journal, mailbox, queues, logs. The engine's own file is read as tables, since it does
 * not overwrite what it deletes; the payment provider's books are not ours to erase.
 */
public record Everywhere(House house) {
  private static final Set<String> NOT_OURS = Set.of("dynamodb", "stripe", "library");

  /** Which place holds which word. */
  public Set<String> holding(List<String> words) {
    Set<String> found = new TreeSet<>();
    tables((table, row) -> note(found, words, table, row));
    files().forEach(file -> note(found, words, file.toString(), text(file)));
    return found;
  }

  /** How many of the words each kind of place holds: tables, files, journal, mail, … */
  public Map<String, Long> kinds(List<String> words) {
    Map<String, Long> kinds = new TreeMap<>();
    Path home = house.place().home();
    for (String found : holding(words)) {
      String place = found.replaceFirst(": .*", "");
      String kind =
          place.startsWith(home.toString())
              ? home.relativize(Path.of(place)).getName(0).toString()
              : "table " + place;
      kinds.merge(kind, 1L, Long::sum);
    }
    return kinds;
  }

  /** A fingerprint of every row and every file, by where it is; times of claims do not count. */
  public Map<String, Integer> print() {
    Map<String, Integer> print = new TreeMap<>();
    tables(
        (table, row) -> {
          if (!row.contains("CLAIM#") && !table.equals("local-users")) {
            print.merge(table, row.hashCode(), Integer::sum);
          }
        });
    files().stream()
        .filter(file -> file.startsWith(house.place().home().resolve("files")))
        .forEach(file -> print.put(file.toString(), text(file).hashCode()));
    return print;
  }

  /** Whether files that a browser is served hold some of the words. */
  public boolean printed(List<String> words) {
    return files().stream()
        .filter(file -> file.toString().endsWith("config.json"))
        .anyMatch(file -> words.stream().anyMatch(text(file)::contains));
  }

  private static void note(Set<String> found, List<String> words, String place, String text) {
    words.stream().filter(text::contains).forEach(word -> found.add(place + ": " + word));
  }

  private interface Reader {
    void row(String table, String row);
  }

  private void tables(Reader reader) {
    var database = house.eyes();
    List<String> names = new ArrayList<>(database.listTables().tableNames());
    for (String name : names) {
      database
          .scanPaginator(scan -> scan.tableName(name).consistentRead(true))
          .items()
          .forEach(item -> reader.row(name, ItemJson.write(item).toString()));
    }
  }

  private List<Path> files() {
    Path home = house.place().home();
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          home,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
              if (!NOT_OURS.contains(home.relativize(file).getName(0).toString())) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException why) {
              return FileVisitResult.CONTINUE;
            }
          });
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (java.nio.file.NoSuchFileException gone) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
