package academy.aligned.assure.fuzz;

/** A plan as a practitioner's page sends it. */
public final class PlanJson {
  private PlanJson() {}

  public static void fuzzerTestOneInput(byte[] data) {
    var clinic = Doors.CLINIC;
    String path = clinic.path(clinic.ana()) + "/plan";
    var call = clinic.north().asked(clinic.practitioner(), "PUT", path, Doors.text(data));
    Doors.sane(clinic.world().offContract(call));
  }
}
