package academy.aligned.bench.cost;

import academy.aligned.bench.report.Provenance;
import academy.aligned.bench.report.Report;
import academy.aligned.bench.report.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Measured units times list prices. */
public final class Cost {
  private static final double MOST_COMPUTE_AND_DATA = 0.0005;
  private static final double CENTS = 100;

  private Cost() {}

  public static Report measured(Path folder, Consumer<String> say) throws IOException {
    Prices prices = Prices.read();
    Bill bill = new Bill(Units.read(folder), prices);
    say.accept("prices of " + prices.date());
    List<Row> rows = new ArrayList<>();
    String patient = "an active patient's month";
    double compute = bill.computeAndData();
    rows.add(
        new Row(
            patient, "¢, compute and data", "", CENTS * compute, CENTS * MOST_COMPUTE_AND_DATA));
    rows.add(new Row(patient, "¢, video", "", CENTS * bill.video(), null));
    rows.add(new Row(patient, "¢, identity", "", CENTS * bill.identity(), null));
    rows.add(new Row(patient, "¢, mail", "", CENTS * bill.mail(), null));
    rows.add(new Row(patient, "¢ in all", "", CENTS * bill.patientMonth(), null));
    rows.add(new Row("a course sold", "¢, without the card's fee", "", CENTS * bill.sale(), null));
    rows.add(new Row("before anybody comes", "$ a month", "", bill.fixed(), null));
    rows.addAll(months(bill));
    rows.addAll(elsewhere(prices));
    return new Report("cost", Provenance.of(0), rows, notes(prices));
  }

  private static List<Row> months(Bill bill) {
    List<Row> rows = new ArrayList<>();
    for (int practices : new int[] {1, 100, 10_000}) {
      String name = practices == 1 ? "1 practice" : "%,d practices".formatted(practices);
      rows.add(new Row(name, "$ a month", "", bill.month(practices), null));
      rows.add(new Row(name, "$ a practice", "", bill.month(practices) / practices, null));
    }
    return rows;
  }

  private static List<Row> elsewhere(Prices prices) {
    return prices.elsewhere().stream()
        .map(
            other ->
                new Row(
                    "elsewhere (list price)",
                    "$ a month, " + other.path("name").asString(),
                    "",
                    other.path("dollars").asDouble(),
                    null))
        .toList();
  }

  private static List<String> notes(Prices prices) {
    return List.of(
        "By list prices of us-east-1 of "
            + prices.date()
            + ", each with its source in"
            + " prices-2026-11.json; no free tier and no discount is taken off.",
        "A patient opens the app %.0f times a month, logs %.0f sets and downloads %.1f GB of film."
            .formatted(
                prices.assumed("opens a month"),
                prices.assumed("logs a month"),
                prices.assumed("GB of video a month")),
        "Elsewhere: what their pages or those named in the file said; not the same product.");
  }
}
