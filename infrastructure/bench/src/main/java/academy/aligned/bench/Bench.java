package academy.aligned.bench;

import academy.aligned.bench.cold.Cold;
import academy.aligned.bench.cost.Cost;
import academy.aligned.bench.flat.Flat;
import academy.aligned.bench.load.Load;
import academy.aligned.bench.ops.Ops;
import academy.aligned.bench.ops.Web;
import academy.aligned.bench.page.Page;
import academy.aligned.bench.page.Summary;
import academy.aligned.bench.report.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * {@code Bench <name> <folder>}: runs one bench, prints its table, keeps its JSON in the folder.
 */
public final class Bench {
  private static final Map<String, Suite> BENCHES =
      new TreeMap<>(
          Map.of(
              "cold", Cold::measured,
              "cost", Cost::measured,
              "flat", Flat::measured,
              "load", Load::measured,
              "all", Summary::measured,
              "ops", Ops::measured,
              "web", Web::measured));

  private Bench() {}

  /** One bench: {@code folder} holds what was counted elsewhere; {@code say} tells each step. */
  interface Suite {
    Report measured(Path folder, Consumer<String> say)
        throws IOException, InterruptedException, GeneralSecurityException;
  }

  public static void main(String[] args)
      throws IOException, InterruptedException, GeneralSecurityException {
    Thread.currentThread().setUncaughtExceptionHandler(Bench::broken);
    PrintStream person = System.out;
    System.setOut(System.err);
    if (args.length != 2 || !BENCHES.containsKey(args[0])) {
      System.err.println("Say which: " + String.join(", ", BENCHES.keySet()) + "; and a folder.");
      System.exit(2);
    }
    Path folder = Path.of(args[1]);
    Report report =
        BENCHES.get(args[0]).measured(folder, step -> person.println("        " + step));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(args[0] + ".json"), report.json());
    person.println(report.table());
    if (report.bench().equals("all")) {
      Page.write(folder, Path.of(System.getProperty("aligned.page", folder.toString())));
    }
    System.exit(report.missed().isEmpty() ? 0 : 1);
  }

  /** The engines' threads would keep the process alive for ever. */
  private static void broken(Thread thread, Throwable why) {
    System.err.println(thread.getName() + " broke");
    why.printStackTrace();
    System.exit(3);
  }
}
