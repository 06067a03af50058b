package academy.aligned.custody;

import academy.aligned.custody.place.Installation;
import academy.aligned.storage.wiring.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What keepers of an installation do with whole practices; the settings say which installation. */
public final class Custody {
  private static final String HOW =
      """
      export <practice> [--at <moment>] [--to <folder>] [--keys <file>]
      import <bundle> [--as <new id>] [--host <host>] [--keys <file to write>] [--sum <sum>]
      restore <practice> --at <moment> [--dry-run]
      erase <practice> (--export-to <folder> | --without-export) [--now "<name of the practice>"]
      erase --again
      copies
      """;

  private Custody() {}

  /** Exit code 2 is a refusal, told in a sentence. */
  public static void main(String[] args) {
    try {
      var settings = System.getenv();
      System.out.print(run(Installation.of(new Settings(settings)), settings, List.of(args)));
    } catch (Refused refused) {
      System.err.println(refused.getMessage());
      System.exit(2);
    }
  }

  /** One command as it is typed; what it tells in the end. */
  public static String run(Installation at, Map<String, String> settings, List<String> args) {
    Words words = Words.of(args);
    Commands commands = new Commands(at, settings);
    long begun = System.nanoTime();
    String told =
        switch (words.command()) {
          case "export" -> commands.export(words);
          case "import" -> commands.take(words);
          case "restore" -> commands.restore(words);
          case "erase" -> commands.erase(words);
          case "copies" -> commands.copies();
          default -> throw new Refused(HOW);
        };
    long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
    return told + "done at %s, in %.1f s%n".formatted(Instant.now(), millis / 1000.0);
  }
}
