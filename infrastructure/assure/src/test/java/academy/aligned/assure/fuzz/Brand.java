package academy.aligned.assure.fuzz;

/** A practice's name and colours. */
public final class Brand {
  private Brand() {}

  public static void fuzzerTestOneInput(byte[] data) {
    var north = Doors.OFFICE.north();
    var call = north.asked(north.owner(), "PUT", "/api/branding", Doors.text(data));
    Doors.sane(Doors.OFFICE.offContract(call));
  }
}
