package academy.aligned.assure.fuzz;

import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.World;
import java.util.Map;

/** The host that a request names. */
public final class Host {
  private Host() {}

  public static void fuzzerTestOneInput(byte[] data) {
    var clinic = Doors.CLINIC;
    String host = Doors.text(data);
    var call = new World.Call(host, clinic.practitioner(), "GET", "/api/patients", null, Map.of());
    Answer answer = clinic.world().offContract(call);
    Doors.sane(answer);
    if (answer.ok() && !host.strip().equalsIgnoreCase(clinic.north().host())) {
      throw new AssertionError("a host that is none was let in");
    }
  }
}
