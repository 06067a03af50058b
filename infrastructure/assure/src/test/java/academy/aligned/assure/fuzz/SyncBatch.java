package academy.aligned.assure.fuzz;

/** A batch that a phone sends after days without a network. */
public final class SyncBatch {
  private SyncBatch() {}

  public static void fuzzerTestOneInput(byte[] data) {
    var clinic = Doors.CLINIC;
    var call = clinic.north().asked(clinic.ana(), "POST", "/api/logs", Doors.text(data));
    Doors.sane(clinic.world().offContract(call));
  }
}
