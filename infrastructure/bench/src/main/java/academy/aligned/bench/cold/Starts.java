package academy.aligned.bench.cold;

import academy.aligned.bench.lambda.CloudEdge;
import academy.aligned.bench.lambda.RuntimeApi;
import academy.aligned.bench.lambda.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts of one launch, each to its first right answer. */
final class Starts {
  private static final int TRAINING = 60;

  private final Path log;
  private final List<Double> millis = new ArrayList<>();
  private final List<Double> cpu = new ArrayList<>();

  Starts(Path log) {
    this.log = log;
  }

  /** One start more. */
  void cold(Started.Launch launch, FirstEvent event) throws IOException {
    try (Started started = Started.of(launch, log)) {
      RuntimeApi.Answer answer = right(started.api().ask(event.bytes()), event);
      millis.add(started.millis(answer));
      cpu.add(started.cpu());
    }
  }

  /** One start up to the snapshot, whose first request comes over connections that are new. */
  void restored(Started.Launch launch, FirstEvent event, CloudEdge edge) throws IOException {
    var settings = new java.util.TreeMap<>(launch.settings());
    settings.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
    edge.closing(true);
    var snap = new Started.Launch(launch.classPath(), launch.handler(), settings, launch.flags());
    try (Started started = Started.of(snap, log)) {
      started.api().awaitCheckpoint();
      edge.closing(false);
      long since = started.api().restore();
      RuntimeApi.Answer answer = right(started.api().ask(event.bytes()), event);
      millis.add((answer.at() - since) / 1e6);
    }
  }

  /** Lets a process learn from its requests and write it down; answers what it wrote. */
  Path trained(Started.Launch launch, FirstEvent event, Path cache)
      throws IOException, InterruptedException {
    Files.deleteIfExists(cache);
    try (Started started = Started.of(launch.with("-XX:AOTCacheOutput=" + cache), log)) {
      for (int i = 0; i < TRAINING; i++) {
        right(started.api().ask(event.bytes()), event);
      }
      started.end();
    }
    if (Files.notExists(cache)) {
      throw new IOException("No AOT cache was written: see " + log);
    }
    return cache;
  }

  private RuntimeApi.Answer right(RuntimeApi.Answer answer, FirstEvent event) {
    if (!event.answeredBy(answer.text())) {
      throw new IllegalStateException(
          log.getFileName() + " answered wrongly: " + FirstEvent.shown(answer.text()));
    }
    return answer;
  }

  double median() {
    return median(millis);
  }

  double medianCpu() {
    return median(cpu);
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElse(Double.NaN);
  }
}
