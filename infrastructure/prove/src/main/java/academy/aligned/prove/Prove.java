package academy.aligned.prove;

import academy.aligned.prove.fault.RemoteSwitch;
import academy.aligned.prove.fault.Switch;
import academy.aligned.prove.report.Page;
import academy.aligned.prove.report.Report;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code Prove isolation <address> <folder> <seed>}: attacks, and keeps the report in the folder.
 */
public final class Prove {
  private static final int WORDS = 4;

  private Prove() {}

  public static void main(String[] args) throws IOException {
    if (args.length != WORDS || !args[0].equals("isolation")) {
      System.err.println("Say: isolation, an address, a folder, a seed.");
      System.exit(2);
    }
    Thread.currentThread().setUncaughtExceptionHandler(Prove::broken);
    java.util.logging.LogManager.getLogManager().reset();
    Path folder = Files.createDirectories(Path.of(args[2]));
    URI at = URI.create(args[1]);
    Optional<Switch> board =
        Boolean.getBoolean("aligned.faults")
            ? Optional.of(RemoteSwitch.beside(at))
            : Optional.empty();
    var proof = new Isolation(at, Long.parseLong(args[3]), board, Prove::say);
    Report report = proof.report();
    Files.writeString(folder.resolve("isolation.json"), report.json());
    Files.writeString(folder.resolve("isolation.html"), new Page(report).html());
    say(report.summary());
    System.exit(report.holds() ? 0 : 1);
  }

  private static void say(String line) {
    System.out.println("        " + line);
  }

  private static void broken(Thread thread, Throwable why) {
    System.err.println(thread.getName() + " broke");
    why.printStackTrace();
    System.exit(3);
  }
}
