package academy.aligned.bench.page;

import academy.aligned.bench.page.Bars.Bar;
import academy.aligned.bench.report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page in the docs: every figure beside its gate, and three pictures of them. */
public final class Page {
  private static final String HEAD =
      """
      # What the platform costs, measured

      Written by `./aligned bench page` from the figures beside it; do not edit. A gate is what
      `./aligned bench` fails on. Timings are of a shared machine: trust the ratios, the counts and
      the processor time; nothing here ran on AWS.

      """;

  /** Measured earlier, on a machine like this one, the same work. */
  private static final List<Bar> PEERS =
      List.of(
          new Bar("log a set, HAPI FHIR 8.8.0 (measured earlier)", 9.0, "other"),
          new Bar("patient home, HAPI FHIR 8.8.0 (measured earlier)", 11.1, "other"),
          new Bar("500 patients, HAPI FHIR 8.8.0 (measured earlier)", 64, "other"));

  private Page() {}

  /** Reads the figures in one folder and writes them, drawn, into the other. */
  public static void write(Path figures, Path docs) throws IOException {
    Files.createDirectories(docs);
    StringBuilder page = new StringBuilder(HEAD);
    for (String bench : Kept.BENCHES) {
      Optional<Kept> kept = Kept.read(figures, bench);
      if (kept.isPresent()) {
        if (!figures.equals(docs)) {
          Files.copy(
              figures.resolve(bench + ".json"),
              docs.resolve(bench + ".json"),
              StandardCopyOption.REPLACE_EXISTING);
        }
        page.append(section(kept.get(), docs));
      }
    }
    page.append("## What no bench says\n\n");
    Summary.NOT_MEASURED.forEach(line -> page.append("- ").append(line).append('\n'));
    Files.writeString(docs.resolve("README.md"), page);
  }

  private static String section(Kept kept, Path docs) throws IOException {
    StringBuilder section = new StringBuilder("## " + kept.bench() + "\n\n");
    Optional<Bars> chart = chart(kept);
    if (chart.isPresent()) {
      Files.writeString(docs.resolve(kept.bench() + ".svg"), chart.get().svg());
      section.append("![%s](%s.svg)\n\n".formatted(chart.get().title(), kept.bench()));
    }
    section.append("| operation | what | measured | gate | |\n|---|---|--:|--:|---|\n");
    kept.rows().forEach(row -> section.append(line(row)));
    return section.append("\n%s · %s\n\n".formatted(kept.when(), kept.machine())).toString();
  }

  private static String line(Row row) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            row.operation(),
            row.what(),
            figure(row.measured()),
            row.gate() == null ? "" : "≤ " + figure(row.gate()),
            verdict(row));
  }

  private static String verdict(Row row) {
    if (row.gate() == null) {
      return "";
    }
    return row.ok() ? "ok" : row.trusted() ? "**missed**" : "too busy to say";
  }

  private static String figure(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
  }

  private static Optional<Bars> chart(Kept kept) {
    return switch (kept.bench()) {
      case "ops" -> Optional.of(cpu(kept));
      case "cold" -> Optional.of(starts(kept));
      case "flat" -> Optional.of(flat(kept));
      case "cost" -> Optional.of(parts(kept));
      default -> Optional.empty();
    };
  }

  private static Bars cpu(Kept kept) {
    List<Bar> bars = new ArrayList<>();
    kept.rows().stream()
        .filter(row -> row.operation().startsWith("CPU, ") && row.what().equals("ms"))
        .forEach(row -> bars.add(new Bar(row.operation().substring(5), row.measured(), kind(row))));
    bars.addAll(PEERS);
    return new Bars("Processor time of a request", "ms, the whole request", bars);
  }

  private static Bars starts(Kept kept) {
    List<Bar> bars =
        kept.rows().stream()
            .filter(row -> row.what().startsWith("ms") && !row.what().contains("CPU"))
            .map(row -> new Bar(named(row), row.measured(), kind(row)))
            .toList();
    return new Bars("From the start of a process to its first answer", "ms, one core", bars);
  }

  private static String named(Row row) {
    String what = row.what().replaceFirst("^ms,? ?", "");
    String operation = row.operation().replaceFirst("^start(, | of )", "");
    return what.isEmpty() ? operation : operation + ", " + what;
  }

  private static Bars flat(Kept kept) {
    List<Bar> bars =
        kept.rows().stream()
            .filter(row -> row.what().startsWith("ms of CPU"))
            .map(row -> new Bar(named(row), row.measured(), "ours"))
            .toList();
    return new Bars("The same operation, more and more patients", "ms of processor time", bars);
  }

  private static Bars parts(Kept kept) {
    List<Bar> bars =
        kept.rows().stream()
            .filter(row -> row.what().startsWith("¢, "))
            .map(
                row ->
                    new Bar(row.operation() + row.what().substring(1), row.measured(), kind(row)))
            .toList();
    return new Bars("What a month of an active patient costs", "cents, by list price", bars);
  }

  private static String kind(Row row) {
    if (row.operation().contains("three hosts") || row.what().contains("scanned")) {
      return "other";
    }
    return row.missed() ? "missed" : "ours";
  }
}
