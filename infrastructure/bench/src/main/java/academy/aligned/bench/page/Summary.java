package academy.aligned.bench.page;

import academy.aligned.bench.report.Provenance;
import academy.aligned.bench.report.Report;
import academy.aligned.bench.report.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every gate of every bench, from what their last runs kept. */
public final class Summary {
  /** What the targets ask and no bench of ours says, with the reason. */
  static final List<String> NOT_MEASURED =
      List.of(
          "Not measured: a set's commit in the app within 50 ms at p95, and the home painted from"
              + " its cache within 300 ms. The journeys hold the offline behaviour, no clock runs.",
          "Not measured: a webhook acknowledged within 300 ms at p99, access within 1 s: those are"
              + " of AWS. Here its trips and units are counted, and a journey prints its seconds.",
          "Not measured: right 60 s after a rebrand: the journeys see it within the same minute.",
          "Not measured: anything on AWS. Starts here are of the artifact on this machine.");

  private Summary() {}

  public static Report measured(Path folder, Consumer<String> say) throws IOException {
    List<Row> gates = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String bench : Kept.BENCHES) {
      Optional<Kept> kept = Kept.read(folder, bench);
      if (kept.isEmpty()) {
        notes.add("Not measured: " + bench + ". ./aligned bench " + bench + " does it.");
      } else {
        kept.get().rows().stream().filter(row -> row.gate() != null).forEach(gates::add);
        say.accept(bench + " of " + kept.get().when());
      }
    }
    notes.addAll(NOT_MEASURED);
    return new Report("all", Provenance.of(0), gates, notes);
  }
}
