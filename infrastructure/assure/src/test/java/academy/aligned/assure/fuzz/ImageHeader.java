package academy.aligned.assure.fuzz;

import java.util.Base64;
import java.util.Map;

/** A picture that calls itself a logo. */
public final class ImageHeader {
  private ImageHeader() {}

  public static void fuzzerTestOneInput(byte[] data) {
    var north = Doors.OFFICE.north();
    String bytes = Base64.getEncoder().encodeToString(data);
    var wish = Map.of("contentType", "image/png", "base64", bytes);
    var call = north.asked(north.owner(), "POST", "/api/branding/logo", wish);
    Doors.sane(Doors.OFFICE.offContract(call));
  }
}
