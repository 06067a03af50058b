package academy.aligned.bench.ops;

import academy.aligned.bench.report.Provenance;
import academy.aligned.bench.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What Lighthouse says of the two pages that people meet first. */
public final class Web {
  private static final List<String> NOTES =
      List.of(
          "Lighthouse 12 as on a phone (slow 4G, a quarter of this processor), Debian's Chromium,"
              + " against a local cloud of its own; scores are of one run each.");

  private Web() {}

  public static Report measured(Path folder, Consumer<String> say) {
    return new Report(
        "web", Provenance.of(0), Elsewhere.rows(folder.resolve("lighthouse.json")), NOTES);
  }
}
