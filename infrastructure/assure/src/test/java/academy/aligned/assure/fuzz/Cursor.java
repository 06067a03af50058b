package academy.aligned.assure.fuzz;

import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;

/** Where a page of a list ended, as the caller says it. */
public final class Cursor {
  private static final Partition ROSTER = Partition.of("ROSTER");

  private Cursor() {}

  public static void fuzzerTestOneInput(byte[] data) {
    var world = Doors.CLINIC.world();
    var scope = world.job(world.north().tenant());
    try {
      world.parts().table().page(scope, ROSTER, Range.prefix("P"), 5, Doors.text(data));
    } catch (Problem.Invalid refused) {
      return;
    }
  }
}
