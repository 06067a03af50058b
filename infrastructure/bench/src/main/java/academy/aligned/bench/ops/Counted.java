package academy.aligned.bench.ops;

import academy.aligned.bench.report.Row;
import academy.aligned.care.Clinic;
import academy.aligned.care.DiligentPatient;
import academy.aligned.care.FullRoster;
import academy.aligned.testkit.meter.Measure;
import academy.aligned.testkit.meter.Usage;
import academy.aligned.testkit.world.Operation;
import academy.aligned.testkit.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Units, trips and bytes of each operation: exact, by our own meter. */
final class Counted {
  private Counted() {}

  static List<Row> rows(Clinic clinic, DiligentPatient ana, FullRoster roster) {
    List<Row> rows = new ArrayList<>();
    ana.logs(0, 2);
    for (Operation reading : List.of(ana.home(), ana.file(), roster.firstScreen(), roster.all())) {
      rows.addAll(rows(clinic.world(), reading));
    }
    ana.logs(2, DiligentPatient.ITEMS - 1);
    for (Operation writing :
        List.of(
            ana.logASet(),
            ana.logASetWithAllThatFollows(),
            ana.syncOfOneDay(),
            ana.syncOfTwoDays())) {
      rows.addAll(rows(clinic.world(), writing));
    }
    return rows;
  }

  static List<Row> rows(World<?> world, Operation operation) {
    Usage usage = operation.measured(world);
    return Arrays.stream(Measure.values())
        .filter(measure -> operation.gates().containsKey(measure) || usage.of(measure) > 0)
        .map(measure -> row(operation, measure, usage.of(measure)))
        .toList();
  }

  private static Row row(Operation operation, Measure measure, double used) {
    return new Row(
        operation.name(), measure.unit(), operation.floor(), used, operation.gates().get(measure));
  }
}
