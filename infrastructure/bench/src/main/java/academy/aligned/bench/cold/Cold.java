package academy.aligned.bench.cold;

import academy.aligned.bench.cpu.Neighbours;
import academy.aligned.bench.lambda.Certificate;
import academy.aligned.bench.lambda.CloudEdge;
import academy.aligned.bench.lambda.Started;
import academy.aligned.bench.lambda.Store;
import academy.aligned.bench.report.Provenance;
import academy.aligned.bench.report.Report;
import academy.aligned.bench.report.Row;
import academy.aligned.care.Clinic;
import academy.aligned.care.DiligentPatient;
import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.testkit.parts.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How long a function takes from nothing to its first answer, each from the artifact itself. */
public final class Cold {
  private static final double MOST_MS = 1_200;
  private static final double MOST_WITH_CACHE_MS = 600;
  private static final double MOST_RESTORED_MS = 100;
  private static final List<String> NOTES =
      List.of(
          "From the start of the process to the answer's arrival at the Runtime API, driven by"
              + " AWS's own runtime interface client 2.9.0 on one pinned core, C1 and the serial"
              + " collector, against the embedded database; the bench works on the other core.",
          "Restored: the client's own SnapStart path, checkpoint and restore in one process; the"
              + " first request opens new TLS connections to the database and to STS.");

  private final Path folder;
  private final Consumer<String> say;
  private final Fleet fleet;
  private final Clinic clinic = Clinic.open();
  private final Map<String, Path> caches = new HashMap<>();
  private final Neighbours neighbours = new Neighbours();
  private final int rounds = Integer.getInteger("aligned.rounds", 3);

  private Cold(Path folder, Consumer<String> say) throws GeneralSecurityException {
    this.folder = folder;
    this.say = say;
    this.fleet = Fleet.here();
  }

  public static Report measured(Path folder, Consumer<String> say)
      throws IOException, InterruptedException, GeneralSecurityException {
    return new Cold(Files.createDirectories(folder.resolve("cold")), say).measured();
  }

  private Report measured() throws IOException, InterruptedException, GeneralSecurityException {
    DiligentPatient.at(clinic);
    Tables.create(Store.client(), Tables.all());
    Certificate certificate = Certificate.in(folder);
    List<Row> rows = new ArrayList<>();
    try (CloudEdge plain = CloudEdge.plain();
        CloudEdge tls = CloudEdge.withTls(certificate)) {
      rows.addAll(new Rivals(folder, fleet, clinic, say).rows(plain, tls, certificate));
      for (Deployed function : wanted()) {
        neighbours.watch();
        rows.addAll(rows(function, plain, tls, certificate));
      }
    }
    return new Report("cold", Provenance.of(0), rows, NOTES);
  }

  /** All, or those whose names {@code aligned.only} has a part of. */
  private static List<Deployed> wanted() {
    String only = System.getProperty("aligned.only", "");
    return Fleet.functions().stream().filter(function -> function.name().contains(only)).toList();
  }

  private List<Row> rows(Deployed function, CloudEdge plain, CloudEdge tls, Certificate certificate)
      throws IOException, InterruptedException, GeneralSecurityException {
    FirstEvent event = FirstEvent.of(function, clinic);
    Started.Launch bare = fleet.launch(function, plain.settings());
    Started.Launch cached = bare.with("-XX:AOTCache=" + cache(function, bare, event));
    Started.Launch snap =
        fleet
            .launch(function, tls.settings())
            .with(certificate.flags())
            .with("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
    Path log = folder.resolve(function.name() + ".log");
    Starts cold = new Starts(log);
    Starts warm = new Starts(log);
    Starts restored = new Starts(log);
    for (int round = 0; round < rounds; round++) {
      cold.cold(bare, event);
      warm.cold(cached, event);
      restored.restored(snap, event, tls);
    }
    boolean quiet = !Neighbours.tooBusy(neighbours.share());
    say.accept(
        "%s: %.0f ms, with AOT cache %.0f ms, restored %.0f ms"
            .formatted(function.name(), cold.median(), warm.median(), restored.median()));
    String name = "start, " + function.name();
    return List.of(
        new Row(name, "ms", "", cold.median(), MOST_MS, quiet),
        new Row(name, "ms, AOT cache", "", warm.median(), MOST_WITH_CACHE_MS, quiet),
        new Row(name, "ms, restored", "", restored.median(), MOST_RESTORED_MS, quiet),
        new Row(name, "MB artifact", "", fleet.artifact().megabytes(function.context()), null));
  }

  /** One cache a context: its functions are one jar. */
  private Path cache(Deployed function, Started.Launch launch, FirstEvent event)
      throws IOException, InterruptedException {
    String context = function.context();
    if (!caches.containsKey(context)) {
      say.accept("teaching " + context);
      Path log = folder.resolve(context + "-taught.log");
      caches.put(context, new Starts(log).trained(launch, event, folder.resolve(context + ".aot")));
    }
    return caches.get(context);
  }
}
