package academy.aligned.bench.ops;

import academy.aligned.bench.cpu.Share;
import academy.aligned.bench.report.Provenance;
import academy.aligned.bench.report.Report;
import academy.aligned.bench.report.Row;
import academy.aligned.care.Clinic;
import academy.aligned.care.DiligentPatient;
import academy.aligned.care.FullRoster;
import academy.aligned.commerce.Sale;
import academy.aligned.commerce.Shop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The gates of single operations. */
public final class Ops {
  private static final List<String> NOTES =
      List.of(
          "Units and trips are counted by an interceptor on the SDK, as AWS bills them; bytes are"
              + " of the answer's body.",
          "The door remembers host and member for a minute; their look-ups stand apart.",
          Share.WHAT_IS_COUNTED);

  private Ops() {}

  /** Reads what was counted elsewhere from the folder. */
  public static Report measured(Path folder, Consumer<String> say) {
    List<Row> rows = new ArrayList<>();
    Clinic clinic = Clinic.open();
    say.accept("a practice with a diligent patient and a roster of five hundred");
    DiligentPatient ana = DiligentPatient.at(clinic);
    FullRoster roster = FullRoster.at(clinic);
    say.accept("counting units, trips and bytes");
    rows.addAll(Counted.rows(clinic, ana, roster));
    Shop shop = Shop.open();
    Sale sale = new Sale(shop);
    rows.addAll(Counted.rows(shop.world(), sale.webhookOpensTheCourse()));
    rows.addAll(Counted.rows(shop.world(), sale.webhookOfAGuest()));
    rows.addAll(new Share(clinic, say).rows(ana, roster));
    for (String counted : List.of("first-open.json", "cloud.json")) {
      rows.addAll(Elsewhere.rows(folder.resolve(counted)));
    }
    return new Report("ops", Provenance.of(FullRoster.SEED), rows, NOTES);
  }
}
