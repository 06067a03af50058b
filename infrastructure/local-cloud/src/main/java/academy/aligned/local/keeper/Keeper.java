package academy.aligned.local.keeper;

import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.TenancyEvent.CopyWanted;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.queue.Queues;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The keepers' program, in a process of its own, as the build project runs it on AWS: started by
 * the event that says that a copy is wanted. Those that wait meanwhile are made by one run.
 *
 * @param program its class path
 * @param settings the installation, as the program reads it from its environment
 */
public record Keeper(String program, Path log, Supplier<Map<String, String>> settings) {
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final String QUEUE = "keeper";

  /** Listens from now on; what was wanted before is still in the queue. */
  public void start(Bus bus, Queues queues) {
    bus.route(Bus.OURS, "aligned", List.of(Event.nameOf(CopyWanted.class)), QUEUE);
    queues.serve(QUEUE, this::run);
  }

  private SQSBatchResponse run(SQSEvent wanted) {
    try {
      Process process = process();
      try {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
          throw new IllegalStateException("The copies were not made: see " + log + ".");
        }
      } finally {
        process.destroyForcibly();
      }
      return new SQSBatchResponse(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while copies were made; they are made again.", e);
    }
  }

  private Process process() throws IOException {
    Files.createDirectories(log.getParent());
    File told = log.toFile();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-Xmx192m",
                "-cp",
                program,
                "academy.aligned.custody.Custody",
                "copies")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(told));
    process.environment().putAll(settings.get());
    return process.start();
  }
}
