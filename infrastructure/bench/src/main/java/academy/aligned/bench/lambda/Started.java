package academy.aligned.bench.lambda;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A function's process on one core, with the runtime client as its main class. */
public record Started(RuntimeApi api, Process process, long since) implements AutoCloseable {
  private static final Path TASKSET = Path.of("/usr/bin/taskset");

  /**
   * What is started.
   *
   * @param handler as Lambda is told it
   */
  public record Launch(
      List<Path> classPath, String handler, Map<String, String> settings, List<String> flags) {
    public Launch with(String... more) {
      List<String> all = new ArrayList<>(flags);
      all.addAll(List.of(more));
      return new Launch(classPath, handler, settings, all);
    }

    public Launch with(List<String> more) {
      return with(more.toArray(String[]::new));
    }
  }

  public static Started of(Launch launch, Path log) throws IOException {
    RuntimeApi api = RuntimeApi.start();
    ProcessBuilder builder = new ProcessBuilder(command(launch));
    builder.environment().clear();
    builder.environment().putAll(launch.settings());
    builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
    builder.environment().put("_HANDLER", launch.handler());
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
    long since = System.nanoTime();
    return new Started(api, builder.start(), since);
  }

  private static List<String> command(Launch launch) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(TASKSET)) {
      command.addAll(List.of(TASKSET.toString(), "-c", System.getProperty("aligned.core", "0")));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // As Lambda starts Java: the serial collector, and what C1 compiles.
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.addAll(launch.flags());
    command.add("-cp");
    command.add(launch.classPath().stream().map(Path::toString).collect(Collectors.joining(":")));
    command.add("com.amazonaws.services.lambda.runtime.api.client.AWSLambda");
    command.add(launch.handler());
    return command;
  }

  /** Milliseconds from the start of the process to this answer. */
  public double millis(RuntimeApi.Answer answer) {
    return (answer.at() - since) / 1e6;
  }

  /** Processor time so far, in milliseconds, as the system counts it. */
  public double cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  /** Ends it as a process is ended that is to write down what it learnt. */
  public void end() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
    api.close();
  }
}
