package academy.aligned.bench.cold;

import academy.aligned.bench.cpu.Neighbours;
import academy.aligned.bench.lambda.Artifact;
import academy.aligned.bench.lambda.Certificate;
import academy.aligned.bench.lambda.CloudEdge;
import academy.aligned.bench.lambda.Started;
import academy.aligned.bench.report.Row;
import academy.aligned.bench.rival.HandWired;
import academy.aligned.bench.rival.Scanned;
import academy.aligned.care.Clinic;
import academy.aligned.cloud.Contexts.Deployed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The patient's home under three hosts, started in turns: scanned, ours, and wired by hand. */
record Rivals(Path folder, Fleet fleet, Clinic clinic, Consumer<String> say) {
  private static final String NAME = "start of the patient's home";
  private static final String SCANNED = "component-scanned";
  private static final String OURS = "ours";
  private static final String BY_HAND = "wired by hand";
  private static final String CACHED = ", AOT cache";
  private static final double MOST_OF_SCANNED = 0.25;
  private static final double MOST_OVER_HAND = 1.3;
  private static final int ROUNDS = Integer.getInteger("aligned.rounds", 3) + 4;

  List<Row> rows(CloudEdge plain, CloudEdge tls, Certificate certificate)
      throws IOException, InterruptedException {
    Deployed home =
        Fleet.functions().stream()
            .filter(function -> function.name().equals("progress"))
            .findFirst()
            .orElseThrow();
    FirstEvent event = FirstEvent.of(home, clinic);
    Map<String, Started.Launch> launches = launches(home, plain, event);
    Map<String, Starts> starts = new LinkedHashMap<>();
    launches.keySet().forEach(name -> starts.put(name, new Starts(log(name))));
    Starts unprimed = new Starts(log("unprimed"));
    Started.Launch snap = fleet.launch(home, tls.settings()).with(certificate.flags());
    Neighbours neighbours = new Neighbours();
    neighbours.watch();
    for (int round = 0; round < ROUNDS; round++) {
      say.accept(
          "the patient's home under three hosts, round %d of %d".formatted(round + 1, ROUNDS));
      for (var launch : launches.entrySet()) {
        starts.get(launch.getKey()).cold(launch.getValue(), event);
      }
      unprimed.restored(snap, event, tls);
    }
    starts.forEach((name, start) -> say.accept("%s: %.0f ms".formatted(name, start.median())));
    return rows(starts, unprimed, !Neighbours.tooBusy(neighbours.share()));
  }

  private static List<Row> rows(Map<String, Starts> starts, Starts unprimed, boolean quiet) {
    List<Row> rows = new ArrayList<>();
    starts.forEach(
        (name, starting) -> {
          rows.add(new Row(NAME, "ms, " + name, "", starting.median(), null));
          rows.add(new Row(NAME, "ms of CPU, " + name, "", starting.medianCpu(), null));
        });
    double ours = starts.get(OURS).median();
    double cached = starts.get(OURS + CACHED).median();
    double scanned = starts.get(SCANNED).median();
    double byHand = starts.get(BY_HAND).median();
    double byHandCached = starts.get(BY_HAND + CACHED).median();
    rows.add(new Row(NAME, "ms, restored without priming", "", unprimed.median(), null));
    rows.add(new Row(NAME, "× scanned as it comes", "", cached / scanned, MOST_OF_SCANNED, quiet));
    rows.add(new Row(NAME, "× scanned, no cache in either", "", ours / scanned, null));
    rows.add(new Row(NAME, "× by hand", "", ours / byHand, MOST_OVER_HAND, quiet));
    rows.add(
        new Row(NAME, "× by hand, both cached", "", cached / byHandCached, MOST_OVER_HAND, quiet));
    return rows;
  }

  private Map<String, Started.Launch> launches(Deployed home, CloudEdge plain, FirstEvent event)
      throws IOException, InterruptedException {
    Started.Launch ours = fleet.launch(home, plain.settings());
    Map<String, Started.Launch> bare = new LinkedHashMap<>();
    bare.put(SCANNED, scanned(ours));
    bare.put(OURS, ours);
    bare.put(BY_HAND, byHand(ours));
    Map<String, Started.Launch> all = new LinkedHashMap<>();
    for (var launch : bare.entrySet()) {
      say.accept("teaching: " + launch.getKey());
      Path cache = folder.resolve(launch.getKey().replace(' ', '-') + ".aot");
      new Starts(log(launch.getKey())).trained(launch.getValue(), event, cache);
      all.put(launch.getKey(), launch.getValue());
      all.put(launch.getKey() + CACHED, launch.getValue().with("-XX:AOTCache=" + cache));
    }
    return all;
  }

  private Path log(String name) {
    return folder.resolve("rival-" + name.replaceAll("[ ,]+", "-") + ".log");
  }

  /** Every jar that the adapter and its starters bring, as a Spring project is packaged. */
  private Started.Launch scanned(Started.Launch ours) throws IOException {
    Artifact artifact = fleet.artifact();
    List<Path> jars =
        Stream.concat(
                Stream.of(artifact.bench()),
                Stream.concat(artifact.jars("lib").stream(), artifact.jars("provided").stream()))
            .filter(jar -> !jar.getFileName().toString().matches("(testkit|cloud|slf4j-jdk14)-.*"))
            .toList();
    Map<String, String> settings = new TreeMap<>(ours.settings());
    settings.put("MAIN_CLASS", Scanned.class.getName());
    settings.put("LOGGING_LEVEL_ROOT", "WARN");
    settings.put("SPRING_MAIN_BANNER_MODE", "off");
    return new Started.Launch(
        jars,
        "org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest",
        settings,
        List.of());
  }

  private Started.Launch byHand(Started.Launch ours) {
    List<Path> jars = new ArrayList<>(ours.classPath());
    jars.add(fleet.artifact().bench());
    return new Started.Launch(
        jars, HandWired.class.getName() + "::handleRequest", ours.settings(), List.of());
  }
}
