package academy.aligned.bench.rival;

import academy.aligned.care.CareParts;
import academy.aligned.care.roster.invitation.Links;
import academy.aligned.storage.wiring.Wiring;
import java.security.SecureRandom;

/** Care's parts, as its own start on Lambda makes them. */
final class Parts {
  private Parts() {}

  static CareParts of(Wiring wiring) {
    var settings = wiring.settings();
    var links =
        Links.of(settings.get("INVITATION_SECRET"), new SecureRandom(), settings.get("ORIGIN"));
    return new CareParts(wiring.table("care"), wiring.directory(), wiring.clock(), links);
  }
}
